"""Arabic words for values: numbers, times, currencies, comparators, and how a value is written.

Words stand in ordinary spelling; loading folds them (أ→ا, ة→ه, ى→ي, no tashkeel). Attached particles
(و ف ب ل ك ال) are in ``PREFIXES`` and need not be repeated.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from factcli.lang import cldr_ar

# 1 and 2 are said by the noun itself (مستخدم، مستخدمان); أحد and واحد stand only inside larger numbers.
UNITS: dict[str, int] = {}
for _number, _words in {
    0: "صفر",
    1: "واحد واحدة",
    2: "اثنان اثنين اثنتان اثنتين إثنان إثنين تنين",
    3: "ثلاثة ثلاث تلاتة",
    4: "أربعة أربع",
    5: "خمسة خمس",
    6: "ستة ست",
    7: "سبعة سبع",
    8: "ثمانية ثماني ثمان تمانية",
    9: "تسعة تسع",
    10: "عشرة عشر",
}.items():
    UNITS |= dict.fromkeys(_words.split(), _number)
TEENS: dict[str, int] = {}
for _number, _firsts in {
    11: "أحد إحدى",
    12: "اثنا اثني اثنتا اثنتي إثنا إثني",
    13: "ثلاثة ثلاث",
    14: "أربعة أربع",
    15: "خمسة خمس",
    16: "ستة ست",
    17: "سبعة سبع",
    18: "ثمانية ثماني",
    19: "تسعة تسع",
}.items():
    TEENS |= {f"{first} {ten}": _number for first in _firsts.split() for ten in ("عشر", "عشرة")}
TEENS |= {"حداشر": 11, "طناشر": 12, "اثناعشر": 12, "تلتاشر": 13}
TENS: dict[str, int] = {}
for _number, _stem in enumerate("عشر ثلاث أربع خمس ست سبع ثمان تسع".split(), 2):
    TENS |= {_stem + ending: 10 * _number for ending in ("ون", "ين")}
_HUNDRED = ("مئة", "مائة", "مية", "ميه")
NUMBERS = UNITS | TEENS | TENS

# size, count: 1 stands alone, 2 is a dual, 0 needs a number before it ("ملايين" alone is no figure)
SCALES: dict[str, tuple[int, int]] = {word: (100, 1) for word in _HUNDRED}
SCALES |= dict.fromkeys("مئتان مئتين مائتان مائتين مئتي مائتا مائتي ميتين".split(), (100, 2))
for _number, _stem in enumerate("ثلاث أربع خمس ست سبع ثمان تسع".split(), 3):
    SCALES |= {f"{_stem}{hundred}": (100, _number) for hundred in _HUNDRED}
    SCALES |= {f"ثماني{hundred}": (100, 8) for hundred in _HUNDRED}
# Folded, مئتا is ميتا, which is also how Meta is written: read only before a scale.
SCALES |= {"مئتا ألف": (1000, 200), "مئتا مليون": (10**6, 200), "مئتا مليار": (10**9, 200)}
SCALES |= {"ألف": (1000, 1), "ألفا": (1000, 1), "آلاف": (1000, 0), "الآلاف": (1000, 0)}
SCALES |= dict.fromkeys("ألفان ألفين ألفي".split(), (1000, 2))
for _size, _words in {10**6: "مليون", 10**9: "مليار بليون", 10**12: "تريليون ترليون"}.items():
    for _word in _words.split():
        SCALES |= {_word: (_size, 1), _word + "ا": (_size, 1), _word + "ات": (_size, 0)}
        SCALES |= {_word + ending: (_size, 2) for ending in ("ان", "ين", "ي")}
SCALES |= {word: (size, 0) for word, size in cldr_ar.COMPACT.items() if word not in SCALES and word == "ملايين"}
SCALES |= {"ملايين": (10**6, 0), "بلايين": (10**9, 0), "تريليونات": (10**12, 0), "درزن": (12, 1), "دزينة": (12, 1)}

FRACTIONS = {"نصف": (1, 2), "نص": (1, 2), "ثلث": (1, 3), "ثلثا": (2, 3), "ثلثي": (2, 3), "ثلثين": (2, 3)}
FRACTIONS |= {"ثلثان": (2, 3), "ربع": (1, 4), "أرباع": (1, 4), "خمسا": (2, 5), "أخماس": (1, 5), "خمسي": (2, 5)}
FRACTIONS |= {"سدس": (1, 6), "أسداس": (1, 6), "أسباع": (1, 7), "أثمان": (1, 8), "أتساع": (1, 9), "أعشار": (1, 10)}
FRACTIONS |= {"½": (1, 2), "¼": (1, 4), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3)}

ORDINALS: dict[str, int] = {}
for _number, _words in {
    1: "أول أولى الأول الأولى",
    2: "ثاني ثان ثانية الثاني الثانية",
    3: "ثالث ثالثة",
    4: "رابع رابعة",
    5: "خامس خامسة",
    6: "سادس سادسة",
    7: "سابع سابعة",
    8: "ثامن ثامنة",
    9: "تاسع تاسعة",
    10: "عاشر عاشرة",
}.items():
    ORDINALS |= dict.fromkeys(_words.split(), _number)
for _number, _stem in enumerate("حادي ثاني ثالث رابع خامس سادس سابع ثامن تاسع".split(), 11):
    ORDINALS |= {f"{_stem} عشر": _number, f"{_stem}ة عشرة": _number}

TIMES: dict[str, tuple[str, int]] = {}
for _unit, _words in {
    "second": "ثانية ثانيتان ثانيتين ثوان ثواني الثواني",
    "minute": "دقيقة دقيقتان دقيقتين دقائق",
    "hour": "ساعة ساعتان ساعتين ساعات",
    "day": "يوم يومان يومين أيام",
    "week": "أسبوع أسبوعان أسبوعين أسابيع",
    "month": "شهر شهران شهرين أشهر",
    "year": "سنة سنتان سنتين سنوات",
}.items():
    _one, _two, _two_too, *_many = _words.split()
    TIMES |= {_one: (_unit, 1), _two: (_unit, 2), _two_too: (_unit, 2)} | dict.fromkeys(_many, (_unit, 0))
TIMES |= {"عام": ("year", 1), "عامان": ("year", 2), "عامين": ("year", 2), "أعوام": ("year", 0), "سنين": ("year", 0)}
TIMES |= {"يوما": ("day", 1), "شهرا": ("month", 1), "عاما": ("year", 1), "أسبوعا": ("week", 1), "شهور": ("month", 0)}
TIMES |= {"عقد": ("decade", 1), "عقدا": ("decade", 1), "عقدان": ("decade", 2), "عقدين": ("decade", 2)}
TIMES |= {"عقود": ("decade", 0), "قرن": ("century", 1), "قرنان": ("century", 2), "قرنين": ("century", 2)}
TIMES |= {"قرون": ("century", 0)}

MONEY = {name: code for code, names in cldr_ar.CURRENCIES.items() for name in names.split("|") if name}
MONEY |= {code.lower(): code for code in cldr_ar.CURRENCIES if code not in ("ALL", "TOP", "PEN")}
MONEY |= {sign: code for sign, code in cldr_ar.SYMBOLS.items() if not sign[0].isalpha()}
MONEY |= {"$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₺": "TRY", "₽": "RUB", "us $": "USD"}
# base word → code; the endings of case, dual and plural are added below
_COINS = {"دولار": "USD", "ين": "JPY", "يوان": "CNY", "روبل": "RUB", "شيكل": "ILS", "روبية": "INR"}
_COINS |= {"جنيه": "", "درهم": "", "ريال": "", "دينار": "", "ليرة": "", "فرنك": ""}
_NATIONS: dict[str, str] = {
    "جنيه": "مصري EGP استرليني GBP إسترليني GBP سوداني SDG",
    "درهم": "إماراتي AED مغربي MAD",
    "ريال": "سعودي SAR قطري QAR عماني OMR يمني YER إيراني IRR",
    "دينار": "كويتي KWD بحريني BHD أردني JOD عراقي IQD تونسي TND جزائري DZD ليبي LYD",
    "ليرة": "لبنانية LBP سورية SYP تركية TRY",
    "فرنك": "سويسري CHF",
    "دولار": "أمريكي USD أميركي USD كندي CAD أسترالي AUD",
}
_ENDINGS = ("", "ا", "ات", "ان", "ين")
_PLURALS = {"جنيه": "جنيهات", "درهم": "دراهم", "ريال": "ريالات", "دينار": "دنانير", "ليرة": "ليرات"}
for _coin, _code in _COINS.items():
    _forms = [_coin + ending for ending in _ENDINGS if not _coin.endswith("ة")] or [_coin, "ليرات", "روبيات"]
    _forms = ["ين"] if _coin == "ين" else [*_forms, *([_PLURALS[_coin]] if _coin in _PLURALS else [])]
    if _code:
        MONEY |= dict.fromkeys(_forms, _code)
    _nations = _NATIONS.get(_coin, "").split()
    for _nation, _code in zip(_nations[::2], _nations[1::2], strict=True):
        _kinds = (_nation, _nation + "ا", _nation + "ة", "ال" + _nation)
        MONEY |= {f"{form} {kind}": _code for form in _forms for kind in _kinds}
MONEY |= {"يورو": "EUR", "اليورو": "EUR", "أورو": "EUR", "دولار أمريكى": "USD", "جنيه استرلينى": "GBP"}
MINOR = dict.fromkeys("سنت سنتا سنتات سنتان سنتين".split(), "USD") | dict.fromkeys("قرش قرشا قروش بنس بنسا فلس فلسا".split(), "")

MONTHS = {word: number for number, words in cldr_ar.MONTHS.items() for word in words.split("|")}
# Egypt writes these too; none is in CLDR.
MONTHS |= {"إبريل": 4, "يونيه": 6, "يوليه": 7, "حزيران": 6, "أغشت": 8, "فبرابر": 2, "تشرين أول": 10, "تشرين ثاني": 11}
MONTHS |= {"تشرين ثان": 11, "كانون أول": 12, "كانون ثاني": 1, "كانون ثان": 1, "آيار": 5, "جانفي": 1, "فيفري": 2}
MONTHS |= {"ماي": 5, "جوان": 6, "جويلية": 7, "أوت": 8, "غشت": 8, "شتنبر": 9, "نونبر": 11, "دجنبر": 12, "ابرايل": 4}
WEEKDAYS = {word: number for number, word in cldr_ar.WEEKDAYS.items()} | {"الإثنين": 0, "الأربعا": 2}

MEASURES: dict[str, str] = {}
for _unit, _words in {
    "m": "متر مترا أمتار مترين",
    "cm": "سنتيمتر سنتيمترا سم سنتيمترات",
    "mm": "ملم ملليمتر ملليمترا مليمتر",
    "km": "كيلومتر كيلومترا كيلومترات كلم كم كيلومترين",
    "mi": "ميل ميلا أميال ميلين",
    "ft": "قدم قدما أقدام",
    "kg": "كيلوغرام كيلوغراما كيلوجرام كيلوجراما كغ كجم كيلو كلغ كيلوغرامات",
    "g": "غرام غراما جرام جراما غرامات",
    "t": "طن طنا أطنان",
    "ha": "هكتار هكتارا هكتارات",
    "l": "لتر لترا لترات",
}.items():
    MEASURES |= dict.fromkeys(_words.split(), _unit)
MEASURES |= {f"{w} {k}": "km2" for w in ("كيلومتر", "كيلومترا", "كم", "كلم") for k in ("مربع", "مربعا")}
MEASURES |= {"كيلومترات مربعة": "km2", "متر مربع": "m2", "مترا مربعا": "m2", "كم²": "km2", "سنة ضوئية": "ly"}
MEASURES |= {"كم/س": "km/h", "سنوات ضوئية": "ly", "ميل مربع": "mi2"}

_ABOVE_VERBS = "تجاوز يتجاوز تتجاوز تجاوزت تجاوزوا يتجاوزون متجاوزا متجاوزة يتخطى تتخطى تخطى تخطت يفوق تفوق فاق فاقت".split()
_ABOVE_VERBS += "متخطيا تعدى تعدت يتعدى تتعدى".split()
_UNDER_VERBS = "يقل تقل قل قلت".split()
VERBS = dict.fromkeys(_ABOVE_VERBS, ">")
VERBS |= {f"{verb} {by}": ">" for verb in "زاد زادت يزيد تزيد يربو تربو ينيف تنيف نافت زيد".split() for by in ("على", "عن")}
VERBS |= {f"{verb} عن": "<" for verb in _UNDER_VERBS}
# The jussive loses its last letter: لم يتعدّ، لم يتخطَّ، لم يزد
VERBS |= {"يتعد": ">", "تتعد": ">", "يتخط": ">", "تتخط": ">", "يزد على": ">", "تزد على": ">", "يزد عن": ">", "تزد عن": ">"}

BELOW = dict.fromkeys(
    "أكثر من|ما يزيد على|ما يزيد عن|ما يربو على|ما يفوق|ما يتجاوز|ما يتخطى|فوق|أزيد من|أعلى من|أكبر من|أطول من|"
    "بما يزيد على|بما يزيد عن|بأكثر من|زيادة على|ما ينيف على|بما يفوق|بما يتجاوز|ما هو أكثر من|أكتر من|يزيد عن|"
    "أكثر بقليل من عتبة|عتبة|حاجز".split("|"),
    ">",
)
BELOW |= dict.fromkeys(
    "لا يقل عن|لا تقل عن|ما لا يقل عن|بما لا يقل عن|ليس أقل من|على الأقل|ليست أقل من|لا أقل من|لم يقل عن|لم تقل عن".split("|"),
    ">=",
)
BELOW |= dict.fromkeys(
    "أقل من|دون|تحت|ما دون|أدنى من|ما يقل عن|أصغر من|أقصر من|بأقل من|أخفض من|ما هو أقل من|دون حاجز|دون عتبة".split("|"), "<"
)
BELOW |= dict.fromkeys(
    "لا يزيد على|لا يزيد عن|لا تزيد على|لا تزيد عن|ما لا يزيد على|ما لا يزيد عن|لا يتجاوز|لا تتجاوز|ما لا يتجاوز|"
    "لم يتجاوز|لم تتجاوز|لم يتعد|لم تتعد|لا يتعدى|لا تتعدى|لا يفوق|لا تفوق|ليس أكثر من|ليست أكثر من|على الأكثر|يصل إلى|"
    "بحد أقصى|كحد أقصى|لا أكثر من|تصل إلى|ما يصل إلى|بما لا يتجاوز|بما لا يزيد على|بما لا يزيد عن|حدها الأقصى|"
    "ما لا يتعدى|سقفه|سقفها|أقصاه|أقصاها".split("|"),
    "<=",
)
BELOW |= {"يصل إلى": "", "تصل إلى": ""}  # "reaches": names the figure itself
BELOW |= dict.fromkeys(
    "أكثر بقليل من|أكثر قليلا من|أعلى بقليل من|ما يزيد قليلا على|ما يزيد قليلا عن|فوق بقليل|يزيد قليلا على|يزيد قليلا عن|"
    "أكثر بشيء من|أعلى قليلا من|تزيد قليلا على|تزيد قليلا عن".split("|"),
    "+>",
)
BELOW |= dict.fromkeys(
    "أقل بقليل من|أقل قليلا من|ما يقل قليلا عن|أدنى بقليل من|يقل قليلا عن|دون بقليل|تقل قليلا عن|أدنى قليلا من".split("|"), "-<"
)
BEHIND = {"على الأقل": ">=", "فأكثر": ">=", "أو أكثر": ">=", "كحد أدنى": ">=", "فما فوق": ">=", "بحد أدنى": ">="}
BEHIND |= {"على الأكثر": "<=", "فأقل": "<=", "أو أقل": "<=", "كحد أقصى": "<=", "بحد أقصى": "<=", "فما دون": "<="}
BEHIND |= {"في أقل تقدير": ">=", "على أقل تقدير": ">=", "على أكثر تقدير": "<=", "وأكثر": ">=", "+": ">=", "لا أكثر": "<="}
BEHIND |= {"لا أقل": ">=", "ونيف": ">", "ويزيد": ">=", "بالأقل": ">=", "أو يزيد": ">="}

ABOUT = dict.fromkeys(
    "حوالي|حوالى|نحو|قرابة|زهاء|تقريبا|ما يقارب|يقارب|تقارب|قارب|قاربت|ناهز|ناهزت|يناهز|تناهز|بحدود|في حدود|ما يناهز|"
    "مقدار يقارب|يقدر بنحو|ما يقرب من|يقرب من|تقرب من|نحوا من|قريبا من|ما يقارب من|قريب من|قريبة من|شارف على|"
    "حدود|بقرابة|بحوالي|بنحو|اقترب من|اقتربت من|يقترب من|تقترب من|ما قارب|ما ناهز|شي|حوالين|~|قرب|مقاربا|تقديريا|"
    "بما يقارب|تقرب|يقرب|ما يقدر بنحو|ما يقدر".split("|"),
    True,
)
ABOUT_BEHIND = dict.fromkeys("تقريبا|على وجه التقريب|بالتقريب|على التقريب|تقريبيا".split("|"), True)

MOMENTS = {"قبل": "<", "قبيل": "<", "ما قبل": "<", "بعد": ">", "عقب": ">", "ما بعد": ">", "منذ": ">="}
MOMENTS |= {"حتى": "<=", "لغاية": "<=", "ابتداء من": ">=", "اعتبارا من": ">=", "بدءا من": ">="}
MOMENTS |= {"بحلول": "<=", "إلى غاية": "<=", "إلى حين": "<=", "انطلاقا من": ">=", "وحتى": "<="}
MOMENTS |= {"منذ ما قبل": "<", "في موعد أقصاه": "<=", "قبل حلول": "<", "ليس قبل": ">="}

PERIOD_PARTS: dict[str, str] = {}
for _part, _words in {
    "early": "أوائل أول بواكير",
    "start": "بداية مطلع بدايات مستهل فاتحة غرة",
    "mid": "منتصف أواسط وسط نصف أوسط",
    "late": "أواخر آخر",
    "end": "نهاية نهايات ختام خواتيم",
}.items():
    PERIOD_PARTS |= dict.fromkeys(_words.split(), _part)
del PERIOD_PARTS["نصف"], PERIOD_PARTS["أول"], PERIOD_PARTS["آخر"]
PERIOD_PARTS |= {"الأشهر الأولى من": "early", "الأشهر الأخيرة من": "late", "الأيام الأولى من": "start"}
PERIOD_PARTS |= {"الأيام الأخيرة من": "end", "وقت مبكر من": "early", "وقت متأخر من": "late"}
PERIOD_PARTS |= {"الشهور الأولى من": "early", "الشهور الأخيرة من": "late", "الأسابيع الأولى من": "start"}
PERIOD_PARTS |= {"الأسابيع الأخيرة من": "end"}

TABLES: dict[str, dict[str, Any]] = {
    "num": dict(NUMBERS),
    "scale": SCALES,
    "article": {},
    "frac": FRACTIONS,
    "ordinal": ORDINALS,
    "and": {"و": True},
    "month": MONTHS,
    "weekday": WEEKDAYS,
    "time": TIMES,
    "percent": dict.fromkeys(
        "%|بالمئة|بالمائة|في المئة|في المائة|بالمية|في المية|بالميه|من المئة|من المائة|فى المئة|فى المائة|بالماية".split("|"), "percent"
    )
    | dict.fromkeys("نقطة مئوية|نقاط مئوية|نقطتين مئويتين|نقطة مائوية|نقاط مائوية|نقطة أساس مئوية".split("|"), "points"),
    "money": MONEY,
    "prefixed": {"us$": "USD"},
    "minor": MINOR,
    "measure": MEASURES,
    "below": BELOW,
    "verb": VERBS,
    "not": dict.fromkeys("لم لا لن ما ليس ليست لما مش مو ما كان ما كانت".split(), True),
    "behind": BEHIND,
    "about": ABOUT,
    "about-behind": ABOUT_BEHIND,
    "open": {"بين": "and", "ما بين": "and", "من": "to", "تتراوح بين": "and", "يتراوح بين": "and", "من بين": "no"}
    | {f"{opener} {years}": "and" for opener in ("بين", "ما بين") for years in ("عامي", "سنتي", "العامين", "شهري")},
    "to": {"إلى": True, "حتى": True, "لغاية": True, "ل": True, "وحتى": True, "وإلى": True, "إلى غاية": True},
    "moment": MOMENTS,
    "part": PERIOD_PARTS,
    "period": {"ربع": "quarter", "الربع": "quarter", "فصل": "quarter", "نصف": "half", "النصف": "half"}
    | {"الأشهر الستة": "half", "الأشهر الثلاثة": "quarter", "أسبوع": "week", "الأسبوع": "week", "الثلث": "third"},
    "season": {"ربيع": "spring", "صيف": "summer", "خريف": "autumn", "شتاء": "winter"},
    "year": dict.fromkeys(
        "في عام سنة خلال منذ قبل بعد حتى من إلى بين أواخر أوائل طوال بحلول فى عامي سنتي".split(), True
    ),
    "of": {"من": True},
    "score": {"من أصل": True, "/": True},
    "link": dict.fromkeys("من|عام|من عام|من العام|سنة|،|,|من شهر|من سنة|من السنة".split("|"), True),
    "year-word": dict.fromkeys("عام سنة شهر من عامي سنتي".split(), True),
    "month-word": {"شهر": True, "لشهر": True},
    "determiner": {},
    "filler": {"ال": True, "مبلغ": True, "عدد": True, "مجموع": True, "إجمالي": True, "رقم": True, "نسبة": True, "عن": True},
    "lasting": dict.fromkeys("لمدة مدة قبل بعد خلال طوال لفترة منذ نحو حوالي قرابة دام دامت استمر استمرت استغرق استغرقت".split(), True),
    "ago": {},
    "not-fraction": dict.fromkeys("نهائي سنوي قرن شهري".split(), True),
    "not-time": {},
    "not-far": dict.fromkeys("ما كان|ما كانت|لم يكن|لم تكن|ما كانوا|لم يكونوا|ليس".split("|"), True),
    "before-ten": {"حادي": 1, "حادية": 1, "واحد": 1, "واحدة": 1},
    "noun": dict.fromkeys("وظيفة وظائف وحدة وحدات وفاة وفيات ولاية ولايات وثيقة وثائق وزير وزيرا وزراء ورقة وفد وجبة وجبات".split(), True),
    # The dual before its noun, written like the accusative singular: مليارا دولار is two billion
    "dual": dict.fromkeys("مليونا مليارا بليونا تريليونا ألفا".split(), True),
    "counting": dict.fromkeys(
        "مقتل مصرع إصابة جرح وفاة إعدام اعتقال استشهاد سقوط توقيف إنقاذ إجلاء تسجيل ضبط احتجاز نزوح غرق خطف اختطاف فقدان قتل "
        "قتلت أصيب أصابت إفراج إطلاق ضم يضم تضم عدد عددهم عددها سجل سجلت شفاء تعافي بواقع بإجمالي حصد حصل نال جمع حقق حققت "
        "عمره عمرها بعمر سن درجة بدرجة بنتيجة بفارق طرد ترحيل تشريد تعيين توظيف".split(),
        True,
    ),
    "listing": dict.fromkeys("أسباب أسئلة نصائح معلومات حقائق طرق خطوات".split(), True),
    "idiom": dict.fromkeys("واحد من|واحدة من|في آن واحد|أول ما|من أول وجديد|أولا|ثاني أكبر|لأول مرة|مرة واحدة|أول مرة".split("|"), True),
    "far": dict.fromkeys(
        "تجاوز يتجاوز تتجاوز تجاوزت تجاوزوا يتجاوزون يتخطى تتخطى تخطى تخطت يفوق تفوق تعدى تعدت يتعدى تتعدى يتعد تتعد يتخط تتخط".split(), ">"
    ),
    "last": {"الأخير": True, "الأخيرة": True},
    "per": dict.fromkeys(("لكل", "في", "كل", "عن كل", "للـ", "ل", "/", "ب", "مقابل كل"), True),
    "rate": {"شهريا": "month", "سنويا": "year", "يوميا": "day", "أسبوعيا": "week", "للسهم": "share", "للفرد": "person"}
    | {"للسهم الواحد": "share", "في الشهر": "month", "بالشهر": "month", "في السنة": "year", "في العام": "year"}
    | {"في اليوم": "day", "باليوم": "day", "في الساعة": "hour", "بالساعة": "hour", "بالسنة": "year", "للبرميل": "barrel"}
    | {"كل شهر": "month", "كل سنة": "year", "كل عام": "year", "كل يوم": "day", "لكل سهم": "share", "للشخص": "person"}
    | {"في الثانية": "second", "في الدقيقة": "minute", "كل ساعة": "hour", "لكل فرد": "person", "للأونصة": "ounce"}
    | {"لكل شخص": "person", "للشخص الواحد": "person", "عن كل سهم": "share", "لكل برميل": "barrel", "كل أسبوع": "week"}
    | {"للطن": "ton", "للأوقية": "ounce", "في الأسبوع": "week", "السهم": "share", "السهم الواحد": "share"},
    "share": {},
    "multiple": {"ضعفي": Decimal(2), "ضعفين": Decimal(2), "ضعفان": Decimal(2)}
    | {"مرتين": Decimal(2), "الضعف": Decimal(2), "بالضعف": Decimal(2), "مرتان": Decimal(2)},
    "times": dict.fromkeys("أضعاف ضعف ضعفا مرات مرة أمثال".split(), True),
    "label": dict.fromkeys(
        "صفحة الصفحة صورة الصورة رقم الرقم فصل الفصل مادة المادة بند البند إصدار الإصدار نسخة النسخة قناة القناة طريق جزء الجزء "
        "حلقة الحلقة شكل جدول فقرة الفقرة غرفة بوابة قرار القرار قانون القانون مرسوم العدد موسم الموسم لجنة الطراز طراز".split(),
        True,
    ),
    "vague": dict.fromkeys("عدة بضعة بضع عشرات مئات العشرات المئات الآلاف عديد العديد بعض".split(), True),
    "clock": dict.fromkeys("صباحا مساء ظهرا ليلا فجرا ص م عصرا".split(), True),
    "clock-before": {"الساعة": True, "ساعة": False},
    "halt": dict.fromkeys(
        (
            "في من على إلى عن مع ب ل ك و ف أو أم ثم بل لكن أن إن أنه أنها الذي التي الذين هو هي هم هذا هذه ذلك تلك كان كانت "
            "يكون قد لقد لم لن لا ما ليس ليست بعد قبل منذ حتى خلال أثناء عند حين عندما بين كما مثل غير سوى فقط أيضا وفق وفقا "
            "بحسب حسب بلغ بلغت يبلغ تبلغ أي كل بعض جميع عام سنة شهر يوم حيث إذ إذا لو لأن بينما رغم بسبب ضد نحو حول لدى لدي "
            "عبر فوق تحت أمام خلف دون منهم منها بينهم بينها عالميا عربيا محليا دوليا سابقا لاحقا آخرين أخرى فى الى علي مقابل مقارنة فيما وكان وكانت الآن اليوم حاليا تقريبا حوالي وفي ومن وعلى"
        ).split(),
        True,
    ),
    "change": dict.fromkeys(
        (
            "ارتفع ارتفعت يرتفع ترتفع ارتفاع انخفض انخفضت ينخفض تنخفض انخفاض زاد زادت ازداد ازدادت هبط هبطت هبوط تراجع تراجعت "
            "صعد صعدت قفز قفزت نما نمت تقلص تقلصت خفض خفضت رفع رفعت انتقل انتقلت تحول هوى هوت نزل نزلت تغير تحسن تضاعف "
            "تضاعفت تراجعا ارتفاعا انخفاضا هبوطا انكمش انكمشت قلص قلصت خفضها رفعها"
        ).split(),
        True,
    ),
    "people": {},
}

PREFIXES: tuple[str, ...] = (
    "وبال", "فبال", "وكال", "وال", "فال", "بال", "كال", "ولل", "فلل", "لل", "ال", "وب", "فب", "ول", "فل", "وك",
    "و", "ف", "ب", "ل", "ك",
)  # fmt: skip

TRAITS: dict[str, Any] = {
    "glued": {"k": 10**3, "m": 10**6, "b": 10**9, "mn": 10**6, "bn": 10**9},
    "unit_before_ten": True,
    "and_after": 0,
    "decimal_comma": True,
    "head": "first",
    "definite": ("ال", "وال", "بال", "فال", "كال", "لل", "ولل"),
    "far_verbs": True,  # the verb comes first: تجاوز عدد المستخدمين 3 ملايين
    "ordinal_endings": (),
    "eras": ("م", "ميلادي", "ميلاديه"),
    "decade_endings": (),
    "and_prefix": "و",
    "verb_shapes": (("ي", "ون"), ("ت", "ون")),
    "not_plural": (),
    "hijri": ("ه", "هجري", "هجريه"),
    "quarter_letter": "q",
    "half_letter": "h",
    "letters": ("q", "h"),
    "round_years": True,
    "articles": (),
}

SHOW: dict[str, Any] = {
    "about": "نحو {}",
    ">": "أكثر من {}",
    ">=": "ما لا يقل عن {}",
    "<": "أقل من {}",
    "<=": "ما لا يزيد على {}",
    "+>": "أكثر بقليل من {}",
    "-<": "أقل بقليل من {}",
    "between": "بين {} و{}",
    "moment": {"<": "قبل {}", ">": "بعد {}", "<=": "حتى {}", ">=": "منذ {}"},
    "scales": ((10**12, "تريليون"), (10**9, "مليار"), (10**6, "مليون"), (10**3, "ألف")),
    "plural_scales": {"تريليون": "تريليونات", "مليار": "مليارات", "مليون": "ملايين", "ألف": "آلاف"},
    "signs": {},
    "currencies": {"USD": "دولار", "EUR": "يورو", "GBP": "جنيه إسترليني"},
    "percent": "{} في المئة",
    "points": "{} نقاط مئوية",
    "point": "{} نقطة مئوية",
    "fractions": {50: "نصف", 33: "ثلث", 67: "ثلثي", 25: "ربع", 75: "ثلاثة أرباع", 40: "خمسي", 60: "ثلاثة أخماس"}
    | {80: "أربعة أخماس", 90: "تسعة أعشار", 70: "سبعة أعشار", 30: "ثلاثة أعشار", 17: "سدس", 83: "خمسة أسداس"},
    "multiple": "{} أضعاف",
    "per": "{} لكل {}",
    "months": tuple(words.split("|")[0] for words in cldr_ar.MONTHS.values()),
    "date": "{day} {month} {year}",
    "month": "{month} {year}",
    "early": "أوائل {}",
    "mid": "منتصف {}",
    "late": "أواخر {}",
    "start": "مطلع {}",
    "end": "نهاية {}",
    "quarter": ("الربع الأول من {}", "الربع الثاني من {}", "الربع الثالث من {}", "الربع الرابع من {}"),
    "half": ("النصف الأول من {}", "النصف الثاني من {}"),
    "season": {"spring": "ربيع {}", "summer": "صيف {}", "autumn": "خريف {}", "winter": "شتاء {}"},
    "decade": "",
    "range": "من {} إلى {}",
    "ordinal_endings": (),
    "ordinal": "رقم {}",
    "rates": {"share": "{} للسهم", "month": "{} شهريا", "year": "{} سنويا", "day": "{} يوميا", "week": "{} أسبوعيا"}
    | {"hour": "{} في الساعة", "person": "{} للفرد", "barrel": "{} للبرميل", "second": "{} في الثانية"}
    | {"minute": "{} في الدقيقة", "ton": "{} للطن", "ounce": "{} للأونصة"},
    "measures": {"km": "كيلومتر", "m": "متر", "mi": "ميل", "kg": "كيلوغرام", "t": "طن", "cm": "سنتيمتر", "ft": "قدم"}
    | {"mm": "ملم", "g": "غرام", "ha": "هكتار", "l": "لتر", "km2": "كيلومتر مربع", "m2": "متر مربع", "ly": "سنة ضوئية"}
    | {"mi2": "ميل مربع"},
    "durations": {
        "second": ("ثانية", "ثوان", "ثانية"),
        "minute": ("دقيقة", "دقائق", "دقيقة"),
        "hour": ("ساعة", "ساعات", "ساعة"),
        "day": ("يوم", "أيام", "يوما"),
        "week": ("أسبوع", "أسابيع", "أسبوعا"),
        "month": ("شهر", "أشهر", "شهرا"),
        "year": ("سنة", "سنوات", "سنة"),
        "decade": ("عقد", "عقود", "عقدا"),
        "century": ("قرن", "قرون", "قرنا"),
    },
    "finer": {"second": "minute"},
    "joined": "{} و{}",
    "explain": {
        "equal": "{} = {}",
        "rounds": "{} تُقرَّب إلى {}",
        "about": "{} هي {} على وجه التقريب",
        "contains": "{1} تقع ضمن «{0}»",
        "within": "{} تقع ضمن {}",
        "different": "{} ≠ {}",
        "cannot-say": "لا يمكن مقارنة {} بـ{}",
    },
}
