"""Opposites of both languages: pairs of word groups, one of which cannot hold where the other does.

Each row is ``one side | the other``; the words of one side may stand for one another. Words are
matched by stem, as written by ``fold``. Only words whose plain sense is the side they stand on
belong here: a word that merely suggests it makes wrong accusations.
"""

from __future__ import annotations

OPPOSITES: tuple[str, ...] = (
    "rise rose risen increase increased grow grew grown growth climb climbed soar soared surge surged jump jumped higher gains rally rallied rebound "
    "ارتفع ارتفاع يرتفع ترتفع مرتفع زاد زيادة يزيد تزيد ازداد تزايد يتزايد ازدياد نما نمو صعد صعود يصعد تصعد صاعد قفز قفزة يقفز تقفز ينتعش انتعش انتعاش تنتعش تعافى تعافي يتعافى تتعافى مكاسب رفع يرفع ترفع طفرة تحسن يتحسن "
    "| fall fell fallen decrease decreased decline declined drop dropped plunge plunged slump slumped sink sank tumble lower losses slide slid shrink shrank "
    "انخفض انخفاض ينخفض تنخفض منخفض تراجع يتراجع تتراجع هبط هبوط يهبط تهبط هابط نزول نزولي هوى يهوي تهوي انهار انهيار ينهار تنهار انزلاق تدهور يتدهور تتدهور تقلص تدنى تدني خفض تخفيض يخفض تخفض تخفيف تخفف خسائر نقص تناقص انكماش ينكمش هوت تهاوي تهاوى غوص تغوص يغوص تنزلق",
    "highest maximum peak top أعلى اعلي ذروة الأعلى أقصى | lowest minimum bottom أدنى ادني الأدنى قاع",
    "buy bought purchase purchased acquire acquired acquisition اشترى شراء يشتري تشتري اقتنى استحوذ استحواذ | sell sold sale بيع باع يبيع تبيع باعت",
    "approve approved approval accept accepted agree agreed endorse authorise authorize وافق يوافق توافق موافقة قبول يقبل تقبل قبل_ب أقر إقرار يقر تقر صادق تصادق مصادقة أيد يؤيد تؤيد تأييد "
    "| reject rejected refuse refused refusal deny denied veto vetoed oppose opposed رفض يرفض ترفض رافض اعترض اعتراض_على يعترض عارض يعارض تعارض معارضة نفى ينفي تنفي",
    "allow allowed permit permitted legalise legalize سمح يسمح تسمح سماح أجاز يجيز تجيز أتاح يتيح تتيح مسموح تسهيل "
    "| forbid forbidden prohibit prohibited ban banned outlaw bar barred منع يمنع تمنع ممنوع حظر يحظر تحظر محظور حرم",
    "start started begin began begun launch launched open opened inaugurate introduce بدأ يبدأ تبدأ بدء بداية انطلق انطلاق ينطلق تنطلق استئناف يستأنف تستأنف افتتح افتتاح يفتتح تفتتح فتح يفتح تفتح تدشين "
    "| end ended finish finished stop stopped cease ceased close closed shut halt halted cancel cancelled canceled abolish suspend suspended انتهى ينتهي تنتهي انتهاء أنهى ينهي تنهي إنهاء أوقف يوقف توقف إيقاف وقف يتوقف تتوقف أغلق يغلق تغلق إغلاق ألغى يلغي تلغي إلغاء علق يعلق تعليق",
    "continue continued persist remain remained keep kept ongoing استمر يستمر تستمر استمرار واصل يواصل تواصل متواصل مستمر بقاء يبقى تبقى إبقاء "
    "| stop stopped cease ceased end ended halt halted suspend suspended quit توقف يتوقف تتوقف أوقف إيقاف وقف انتهى انتهاء إنهاء إلغاء تعليق علق يعلق تعلق تجميد يجمد تجمد خروج انسحاب إقالة أجل يؤجل تؤجل تأجيل",
    "impose imposed imposition فرض يفرض تفرض | lift lifted ease eased waive revoke ألغى إلغاء يلغي تلغي رفع_عن تخفيف إعفاء يعفي تعفي",
    "win won victory triumph فوز فاز يفوز تفوز انتصر انتصار ينتصر نصر | lose lost defeat defeated خسر خسارة يخسر تخسر هزيمة هزم انهزم",
    "profit profits profitable gain surplus ربح أرباح يربح تربح مكسب مكاسب فائض | loss losses deficit خسارة خسائر يخسر تخسر عجز تكبد",
    "succeed succeeded success successful manage نجح نجاح ينجح تنجح ناجح | fail failed failure unsuccessful فشل يفشل تفشل فاشل أخفق إخفاق يخفق",
    "true correct right accurate real صحيح حقيقي صادق | false untrue wrong incorrect fake hoax خاطئ كاذب زائف مزيف باطل خطأ",
    "alive living survive survived حي حية نجا ينجو نجاة ناج أحياء | dead die died death killed perish مات يموت وفاة توفي قتل مقتل قتيل مصرع ميت",
    "arrest arrested detain detained imprison jailed اعتقل اعتقال يعتقل تعتقل سجن يسجن احتجز احتجاز توقيف حبس قبض القبض "
    "| release released free freed acquit acquitted أفرج إفراج يفرج تفرج أطلق_سراح سراح براءة تبرئة برأ يبرئ عفو يعفو",
    "condemn condemned criticise criticize criticised criticized denounce أدان إدانة يدين تدين انتقد انتقاد ينتقد تنتقد استنكر استنكار شجب ندد تندد يندد تنديد | praise praised commend welcome welcomed hail أشاد إشادة يشيد تشيد مدح امتدح يمتدح رحب ترحيب يرحب ترحب",
    "support supported back backed دعم يدعم تدعم دعمت ساند يساند تساند مساندة مؤيد أيد أيدت يؤيد تؤيد | oppose opposed undermine threaten threatened condemn condemned هدد يهدد تهدد تهديد استنكر يستنكر تستنكر انتقد ينتقد تنتقد أدان تدين يدين هاجم يهاجم تهاجم حذر يحذر تحذر عارض يعارض تعارض معارضة مناهض يناهض تحارب يحارب",
    "confirm confirmed affirm أكد يؤكد تؤكد تأكيد أثبت يثبت تثبت | deny denied refute نفى ينفي تنفي نفي أنكر ينكر تنكر إنكار يكذب تكذب تكذيب",
    "reveal revealed disclose disclosed expose كشف يكشف تكشف إفصاح أفصح يفصح | hide hidden conceal concealed أخفى يخفي تخفي إخفاء كتم تكتم يتكتم تستر",
    "attack attacked هاجم يهاجم تهاجم هجوم | defend defended دافع يدافع تدافع دفاع",
    "war fighting clash clashes conflict حرب حروب قتال اشتباك اشتباكات معركة معارك صراع نزاع تصعيد هجوم هجمات غارة غارات قصف ضربة | peace truce ceasefire calm سلام هدنة صلح هدوء تهدئة مصالحة",
    "tension dispute rift خلاف خلافات توتر توترات أزمة نزاع | agreement accord reconciliation اتفاق وفاق تفاهم توافق مصالحة تقارب انفراج",
    "enter entered join joined accede دخل يدخل تدخل دخول انضم انضمام ينضم تنضم عودة عاد يعود تعود | leave left exit exited withdraw withdrew withdrawal quit خرج يخرج تخرج خروج غادر يغادر تغادر مغادرة انسحب انسحاب ينسحب تنسحب رحيل رحل يرحل",
    "arrive arrived arrival وصل يصل تصل وصول | depart departed departure غادر يغادر مغادرة رحل رحيل",
    "appoint appointed hire hired عين تعيين يعين تعين | dismiss dismissed fire fired sack sacked أقال إقالة يقيل تقيل عزل يعزل طرد يطرد تطرد",
    "build built construct create created بنى بناء يبني تبني شيد تشييد أنشأ إنشاء ينشئ تنشئ تأسيس | destroy destroyed demolish demolished دمر تدمير يدمر تدمر هدم يهدم تهدم",
    "strengthen strengthened boost عزز تعزيز يعزز تعزز قوة قوي قوية تقوية | weaken weakened أضعف إضعاف يضعف ضعف ضعيف ضعيفة",
    "improve improved improvement better تحسن يتحسن تتحسن تحسين أفضل | worsen worsened deteriorate worse ساء سوء تدهور يتدهور تتدهور تفاقم يتفاقم تتفاقم يفاقم أسوأ",
    "accelerate faster سرع تسريع يتسارع متسارع أسرع | slow slower slowed تباطؤ يتباطأ بطيء أبطأ",
    "expand expanded widen توسع توسيع يوسع توسعة | shrink shrank narrow تقلص تقليص يقلص تقلص انكماش",
    "tighten tightened tougher stricter شدد تشديد يشدد تشدد | ease eased relax relaxed loosen خفف تخفيف يخفف تخفف تسهيل",
    "extend extended prolong مدد تمديد يمدد تمدد | shorten shortened cut قصر تقصير اختصر",
    "import imports imported استورد استيراد واردات يستورد تستورد | export exports exported صدر تصدير صادرات يصدر",
    "north northern شمال شمالي شمالية | south southern جنوب جنوبي جنوبية",
    "east eastern شرق شرقي شرقية | west western غرب غربي غربية",
    "left يسار يساري | right يمين يميني",
    "first أول أولى | last final آخر أخير أخيرة",
    "before prior قبل قبيل | after following بعد عقب",
    "early مبكر باكر | late متأخر",
    "hot hottest warm warmer حار حارة ساخن حر | cold coldest cool cooler بارد باردة برد",
    "big bigger biggest large larger largest huge كبير كبيرة كبرى أكبر ضخم ضخمة | small smaller smallest tiny صغير صغيرة صغرى أصغر ضئيل",
    "more most أكثر | less fewer least أقل",
    "high higher عال عالي عالية مرتفع مرتفعة | low lower منخفض منخفضة متدن",
    "long longer longest طويل طويلة أطول | short shorter shortest قصير قصيرة أقصر",
    "near nearest close closest قريب قريبة أقرب | far farthest furthest distant بعيد بعيدة أبعد",
    "old older oldest ancient قديم قديمة أقدم | new newer newest recent جديد جديدة أحدث حديث",
    "young younger youngest شاب أصغر | old older elderly مسن عجوز",
    "strong stronger قوي قوية أقوى | weak weaker ضعيف ضعيفة أضعف",
    "safe safer آمن آمنة أمان | dangerous unsafe خطر خطير خطيرة خطورة",
    "rich wealthy غني ثري أثرياء أغنياء | poor فقير فقراء",
    "expensive costly غالي باهظ مكلف | cheap inexpensive رخيص زهيد",
    "positive إيجابي إيجابية | negative سلبي سلبية",
    "legal lawful قانوني شرعي مشروع | illegal unlawful غير_قانوني محرم",
    "public عام عامة علني علنية | private secret خاص خاصة سري سرية",
    "temporary مؤقت مؤقتة | permanent دائم دائمة نهائي",
    "male man men boy father son husband king brother رجل رجال ذكر ولد أب ابن زوج ملك أخ | female woman women girl mother daughter wife queen sister امرأة نساء أنثى بنت فتاة أم ابنة زوجة ملكة أخت مرأة",
    "love loved like liked أحب يحب تحب حب | hate hated كره يكره تكره كراهية",
    "agree agreed اتفق يتفق تتفق اتفاق | disagree disagreed اختلف يختلف تختلف اختلاف خلاف",
    "increase increased raise raised رفع زيادة | reduce reduced cut lower lowered خفض تخفيض تقليص",
    "happy pleased glad سعيد سعادة سعداء مبتهج فرح | sad unhappy angry حزين حزن تعيس غاضب غضب",
    "lighter bright light lit مضيء مضاء منير | dark مظلم مظلمة ظلام معتم",
    "married marry زواج تزوج يتزوج جواز | divorced divorce طلاق انفصال مطلق",
    "born birth ولد ولادة | died death مات وفاة توفي",
    "majority most أغلبية معظم غالبية أكثرية | minority أقلية",
    "innocent acquitted بريء براءة | guilty convicted مذنب إدانة مدان",
    "calm quiet stable stability هدوء هادئ استقرار مستقر يستقر تستقر | unrest turmoil unstable اضطراب اضطرابات قلاقل تذبذب",
    "ready prepared جاهز جاهزة مستعد استعداد | unready غير_جاهز",
    "reassure reassured طمأن يطمئن تطمئن طمأنة | threaten threatened warn warned هدد يهدد تهدد تهديد حذر يحذر تحذر تحذير",
    "remember recall تذكر يتذكر | forget forgot نسي ينسى نسيان",
    "find found discover عثر يعثر تعثر عثور وجد | lose lost miss فقد يفقد فقدان",
    "appear appeared ظهر يظهر تظهر ظهور | disappear disappeared vanish اختفى يختفي تختفي اختفاء",
    "ignore ignored neglect تجاهل يتجاهل تتجاهل أهمل يهمل تهمل إهمال | address heed اهتم يهتم تهتم اهتمام استجاب يستجيب استجابة",
    "hope optimistic optimism تفاؤل متفائل | despair pessimistic pessimism تشاؤم متشائم يأس",
    "stay stayed remain remained بقاء يبقى تبقى البقاء | leave left depart resign resigned withdraw رحيل مغادرة غادر يغادر تغادر خروج طرد استقالة استقال يستقيل إقالة انسحاب سحب يسحب",
    "continue continued استمرار يستمر تستمر | resign resigned withdraw withdrew quit استقالة استقال يستقيل إقالة سحب يسحب تسحب انسحاب رحيل قطع يقطع تقطع",
    "stable steady stabilise stabilize استقر يستقر تستقر استقرار ثبات | rise rose ارتفع يرتفع ترتفع ارتفاع قفز يقفز",
    "stable steady stabilise stabilize استقر يستقر تستقر استقرار ثبات | fall fell انخفض ينخفض تنخفض انخفاض تراجع يتراجع تتراجع هبط يهبط تهبط",
    "stable steady stabilise stabilize استقر يستقر تستقر استقرار ثبات | crisis collapse أزمة انهيار",
    "relief relieved satisfaction satisfied ارتياح اطمئنان رضا رضى | worry worried concern anger قلق خوف مخاوف غضب استياء سخط",
    "abundance surplus plenty وفرة فائض كثرة | shortage lack scarcity نقص قلة شح ندرة",
    "welcome welcomed accept رحب يرحب ترحب ترحيب قبول | reject rejected warn warned رفض يرفض ترفض حذر يحذر تحذر استنكر انتقد",
    "boy صبي فتى | girl فتاة بنت",
    "voluntary اختياري طوعي طوعا اختيارا | compulsory forced إجباري إلزامي إجبارا قسرا قسري",
    "crowded packed مزدحم ازدحام | empty فارغ خال خلو",
    "approach approached اقترب اقتراب وصول | move_away ابتعد ابتعاد",
    "conditional مشروط | unconditional غير_مشروط",
    "possible يمكن ممكن | impossible مستحيل",
)

# Verbs that take back what they govern: "refuses to build", "fails to stop", «يتجاهل», «تخلو من».
DENIERS = (
    "refuse refused refusing reject rejected deny denied denies ignore ignored avoid avoided cancel cancelled canceled abandon abandoned lack lacks "
    "prevent prevented "
    "رفض يرفض ترفض رافضا رفضت تجاهل يتجاهل تتجاهل نفى ينفي تنفي نفت منع يمنع تمنع منعت ألغى يلغي تلغي ألغت إلغاء خلو يخلو تخلو تفتقر يفتقر تراجع_عن "
    "يتخلى تتخلى تخلي تنفى تعجز يعجز تفادي يتفادى تتفادى تمتنع يمتنع براءة تبرئة تبرئ إبطال تبطل يبطل استبعاد يستبعد تستبعد فشل يفشل تفشل فشلت أخفق يخفق تخفق إخفاق"
)
