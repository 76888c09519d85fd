"""The tables of factcli.lang.ar, ready to be looked up. Written by tools/tables.py: do not edit."""

from typing import Any

ANCHORS = frozenset(('¼', '½', '¾', 'اتساع', 'اثمان', 'اثنا', 'اثناعشر', 'اثنان', 'اثنتا', 'اثنتان', 'اثنتي', 'اثنتين', 'اثني', 'اثنين', 'احد', 'احدي', 'اخماس', 'ارباع', 'اربع', 'اربعمايه', 'اربعميه', 'اربعه', 'اربعون', 'اربعين', 'اسابيع', 'اسباع', 'اسبوع', 'اسبوعا', 'اسبوعان', 'اسبوعين', 'اسداس', 'اشهر', 'اعشار', 'اعوام', 'الاف', 'الالاف', 'الاول', 'الاولي', 'الثاني', 'الثانيه', 'الثواني', 'الضعف', 'الف', 'الفا', 'الفان', 'الفي', 'الفين', 'اول', 'اولي', 'ايام', 'بالضعف', 'بلايين', 'بليون', 'بليونا', 'بليونات', 'بليونان', 'بليوني', 'بليونين', 'تاسع', 'تاسعه', 'ترليون', 'ترليونا', 'ترليونات', 'ترليونان', 'ترليوني', 'ترليونين', 'تريليون', 'تريليونا', 'تريليونات', 'تريليونان', 'تريليوني', 'تريليونين', 'تسع', 'تسعمايه', 'تسعميه', 'تسعه', 'تسعون', 'تسعين', 'تلاته', 'تلتاشر', 'تمانيه', 'تنين', 'ثالث', 'ثالثه', 'ثامن', 'ثامنه', 'ثان', 'ثاني', 'ثانيتان', 'ثانيتين', 'ثانيه', 'ثلاث', 'ثلاثمايه', 'ثلاثميه', 'ثلاثه', 'ثلاثون', 'ثلاثين', 'ثلث', 'ثلثا', 'ثلثان', 'ثلثي', 'ثلثين', 'ثمان', 'ثمانمايه', 'ثمانميه', 'ثمانون', 'ثماني', 'ثمانيمايه', 'ثمانيميه', 'ثمانين', 'ثمانيه', 'ثوان', 'ثواني', 'حادي', 'حاديه', 'حداشر', 'خامس', 'خامسه', 'خمس', 'خمسا', 'خمسمايه', 'خمسميه', 'خمسه', 'خمسون', 'خمسي', 'خمسين', 'درزن', 'دزينه', 'دقايق', 'دقيقتان', 'دقيقتين', 'دقيقه', 'رابع', 'رابعه', 'ربع', 'سابع', 'سابعه', 'سادس', 'سادسه', 'ساعات', 'ساعتان', 'ساعتين', 'ساعه', 'سبع', 'سبعمايه', 'سبعميه', 'سبعه', 'سبعون', 'سبعين', 'ست', 'ستمايه', 'ستميه', 'سته', 'ستون', 'ستين', 'سدس', 'سنتان', 'سنتين', 'سنه', 'سنوات', 'سنين', 'شهر', 'شهرا', 'شهران', 'شهرين', 'شهور', 'صفر', 'ضعفان', 'ضعفي', 'ضعفين', 'طناشر', 'عاشر', 'عاشره', 'عام', 'عاما', 'عامان', 'عامين', 'عشر', 'عشره', 'عشرون', 'عشرين', 'عقد', 'عقدا', 'عقدان', 'عقدين', 'عقود', 'قرن', 'قرنا', 'قرنان', 'قرنين', 'قرون', 'مايتا', 'مايتان', 'مايتي', 'مايتين', 'مايه', 'مرتان', 'مرتين', 'ملايين', 'مليار', 'مليارا', 'مليارات', 'ملياران', 'ملياري', 'مليارين', 'مليون', 'مليونا', 'مليونات', 'مليونان', 'مليوني', 'مليونين', 'ميتا', 'ميتان', 'ميتي', 'ميتين', 'ميه', 'نص', 'نصف', 'واحد', 'واحده', 'يوم', 'يوما', 'يومان', 'يومين', '⅓', '⅔'))
PREFIXES: Any = ('وبال',
 'فبال',
 'وكال',
 'وال',
 'فال',
 'بال',
 'كال',
 'ولل',
 'فلل',
 'لل',
 'ال',
 'وب',
 'فب',
 'ول',
 'فل',
 'وك',
 'و',
 'ف',
 'ب',
 'ل',
 'ك')
TRAITS: Any = {'glued': {'k': 1000, 'm': 1000000, 'b': 1000000000, 'mn': 1000000, 'bn': 1000000000},
 'unit_before_ten': True,
 'and_after': 0,
 'decimal_comma': True,
 'head': 'first',
 'definite': ('ال', 'وال', 'بال', 'فال', 'كال', 'لل', 'ولل'),
 'far_verbs': True,
 'ordinal_endings': (),
 'eras': ('م', 'ميلادي', 'ميلاديه'),
 'decade_endings': (),
 'and_prefix': 'و',
 'plurals': ('', ()),
 'not_nouns': (),
 'verb_shapes': (('ي', 'ون'), ('ت', 'ون')),
 'not_plural': (),
 'hijri': ('ه', 'هجري', 'هجريه'),
 'quarter_letter': 'q',
 'half_letter': 'h',
 'letters': ('q', 'h'),
 'round_years': True,
 'articles': ()}
SHOW: Any = {'about': 'نحو {}',
 '>': 'أكثر من {}',
 '>=': 'ما لا يقل عن {}',
 '<': 'أقل من {}',
 '<=': 'ما لا يزيد على {}',
 '+>': 'أكثر بقليل من {}',
 '-<': 'أقل بقليل من {}',
 'between': 'بين {} و{}',
 'moment': {'<': 'قبل {}', '>': 'بعد {}', '<=': 'حتى {}', '>=': 'منذ {}'},
 'scales': ((1000000000000, 'تريليون'), (1000000000, 'مليار'), (1000000, 'مليون'), (1000, 'ألف')),
 'plural_scales': {'تريليون': 'تريليونات', 'مليار': 'مليارات', 'مليون': 'ملايين', 'ألف': 'آلاف'},
 'signs': {},
 'currencies': {'USD': 'دولار', 'EUR': 'يورو', 'GBP': 'جنيه إسترليني'},
 'percent': '{} في المئة',
 'points': '{} نقاط مئوية',
 'point': '{} نقطة مئوية',
 'fractions': {50: 'نصف',
               33: 'ثلث',
               67: 'ثلثي',
               25: 'ربع',
               75: 'ثلاثة أرباع',
               40: 'خمسي',
               60: 'ثلاثة أخماس',
               80: 'أربعة أخماس',
               90: 'تسعة أعشار',
               70: 'سبعة أعشار',
               30: 'ثلاثة أعشار',
               17: 'سدس',
               83: 'خمسة أسداس'},
 'multiple': '{} أضعاف',
 'per': '{} لكل {}',
 'months': ('يناير',
            'فبراير',
            'مارس',
            'ابريل',
            'مايو',
            'يونيو',
            'يوليو',
            'اغسطس',
            'سبتمبر',
            'اكتوبر',
            'نوفمبر',
            'ديسمبر'),
 'date': '{day} {month} {year}',
 'old_year': 'عام {}',
 'month': '{month} {year}',
 'early': 'أوائل {}',
 'mid': 'منتصف {}',
 'late': 'أواخر {}',
 'start': 'مطلع {}',
 'end': 'نهاية {}',
 'quarter': ('الربع الأول من {}', 'الربع الثاني من {}', 'الربع الثالث من {}', 'الربع الرابع من {}'),
 'half': ('النصف الأول من {}', 'النصف الثاني من {}'),
 'season': {'spring': 'ربيع {}', 'summer': 'صيف {}', 'autumn': 'خريف {}', 'winter': 'شتاء {}'},
 'decade': '',
 'range': 'من {} إلى {}',
 'ordinal_endings': (),
 'ordinal': 'رقم {}',
 'rates': {'share': '{} للسهم',
           'month': '{} شهريا',
           'year': '{} سنويا',
           'day': '{} يوميا',
           'week': '{} أسبوعيا',
           'hour': '{} في الساعة',
           'person': '{} للفرد',
           'barrel': '{} للبرميل',
           'second': '{} في الثانية',
           'minute': '{} في الدقيقة',
           'ton': '{} للطن',
           'ounce': '{} للأونصة'},
 'measures': {'km': 'كيلومتر',
              'm': 'متر',
              'mi': 'ميل',
              'kg': 'كيلوغرام',
              't': 'طن',
              'cm': 'سنتيمتر',
              'ft': 'قدم',
              'mm': 'ملم',
              'g': 'غرام',
              'ha': 'هكتار',
              'l': 'لتر',
              'km2': 'كيلومتر مربع',
              'm2': 'متر مربع',
              'ly': 'سنة ضوئية',
              'mi2': 'ميل مربع'},
 'durations': {'second': ('ثانية', 'ثوان', 'ثانية'),
               'minute': ('دقيقة', 'دقائق', 'دقيقة'),
               'hour': ('ساعة', 'ساعات', 'ساعة'),
               'day': ('يوم', 'أيام', 'يوما'),
               'week': ('أسبوع', 'أسابيع', 'أسبوعا'),
               'month': ('شهر', 'أشهر', 'شهرا'),
               'year': ('سنة', 'سنوات', 'سنة'),
               'decade': ('عقد', 'عقود', 'عقدا'),
               'century': ('قرن', 'قرون', 'قرنا')},
 'finer': {'second': 'minute'},
 'joined': '{} و{}',
 'explain': {'equal': '{} = {}',
             'rounds': '{} تُقرَّب إلى {}',
             'about': '{} هي {} على وجه التقريب',
             'contains': '{1} تقع ضمن «{0}»',
             'within': '{} تقع ضمن {}',
             'different': '{} ≠ {}',
             'cannot-say': 'لا يمكن مقارنة {} بـ{}'}}
PHRASES = r"""صفر	|num|0
واحد	من|idiom|true	|num|1	|before-ten|1
واحده	من|idiom|true	|num|1	|before-ten|1
اثنان	|num|2	|num|2
اثنين	|num|2	|num|2
اثنتان	|num|2
اثنتين	|num|2
تنين	|num|2
ثلاثه	عشر|num|13	عشره|num|13	|num|3
ثلاث	عشر|num|13	عشره|num|13	|num|3
تلاته	|num|3
اربعه	عشر|num|14	عشره|num|14	|num|4
اربع	عشر|num|14	عشره|num|14	|num|4
خمسه	عشر|num|15	عشره|num|15	|num|5
خمس	عشر|num|15	عشره|num|15	|num|5
سته	عشر|num|16	عشره|num|16	|num|6
ست	عشر|num|16	عشره|num|16	|num|6
سبعه	عشر|num|17	عشره|num|17	|num|7
سبع	عشر|num|17	عشره|num|17	|num|7
ثمانيه	عشر|num|18	عشره|num|18	|num|8
ثماني	عشر|num|18	عشره|num|18	|num|8
ثمان	|num|8
تمانيه	|num|8
تسعه	عشر|num|19	عشره|num|19	|num|9
تسع	عشر|num|19	عشره|num|19	|num|9
عشره	|num|10
عشر	|num|10
احد	عشر|num|11	عشره|num|11
احدي	عشر|num|11	عشره|num|11
اثنا	عشر|num|12	عشره|num|12	عشر|num|12	عشره|num|12
اثني	عشر|num|12	عشره|num|12	عشر|num|12	عشره|num|12
اثنتا	عشر|num|12	عشره|num|12
اثنتي	عشر|num|12	عشره|num|12
حداشر	|num|11
طناشر	|num|12
اثناعشر	|num|12
تلتاشر	|num|13
عشرون	|num|20
عشرين	|num|20
ثلاثون	|num|30
ثلاثين	|num|30
اربعون	|num|40
اربعين	|num|40
خمسون	|num|50
خمسين	|num|50
ستون	|num|60
ستين	|num|60
سبعون	|num|70
سبعين	|num|70
ثمانون	|num|80
ثمانين	|num|80
تسعون	|num|90
تسعين	|num|90
ميه	|scale|[100, 1]	|scale|[100, 1]	|scale|[100, 1]
مايه	|scale|[100, 1]
ميتان	|scale|[100, 2]
ميتين	|scale|[100, 2]	|scale|[100, 2]
مايتان	|scale|[100, 2]
مايتين	|scale|[100, 2]
ميتي	|scale|[100, 2]
مايتا	|scale|[100, 2]
مايتي	|scale|[100, 2]
ثلاثميه	|scale|[100, 3]	|scale|[100, 3]	|scale|[100, 3]
ثلاثمايه	|scale|[100, 3]
ثمانيميه	|scale|[100, 8]	|scale|[100, 8]	|scale|[100, 8]
ثمانيمايه	|scale|[100, 8]
اربعميه	|scale|[100, 4]	|scale|[100, 4]	|scale|[100, 4]
اربعمايه	|scale|[100, 4]
خمسميه	|scale|[100, 5]	|scale|[100, 5]	|scale|[100, 5]
خمسمايه	|scale|[100, 5]
ستميه	|scale|[100, 6]	|scale|[100, 6]	|scale|[100, 6]
ستمايه	|scale|[100, 6]
سبعميه	|scale|[100, 7]	|scale|[100, 7]	|scale|[100, 7]
سبعمايه	|scale|[100, 7]
ثمانميه	|scale|[100, 8]	|scale|[100, 8]	|scale|[100, 8]
ثمانمايه	|scale|[100, 8]
تسعميه	|scale|[100, 9]	|scale|[100, 9]	|scale|[100, 9]
تسعمايه	|scale|[100, 9]
ميتا	الف|scale|[1000, 200]	مليون|scale|[1000000, 200]	مليار|scale|[1000000000, 200]
الف	|scale|[1000, 1]
الفا	|scale|[1000, 1]	|dual|true
الاف	|scale|[1000, 0]
الالاف	|scale|[1000, 0]	|vague|true
الفان	|scale|[1000, 2]
الفين	|scale|[1000, 2]
الفي	|scale|[1000, 2]
مليون	|scale|[1000000, 1]
مليونا	|scale|[1000000, 1]	|dual|true
مليونات	|scale|[1000000, 0]
مليونان	|scale|[1000000, 2]
مليونين	|scale|[1000000, 2]
مليوني	|scale|[1000000, 2]
مليار	|scale|[1000000000, 1]
مليارا	|scale|[1000000000, 1]	|dual|true
مليارات	|scale|[1000000000, 0]
ملياران	|scale|[1000000000, 2]
مليارين	|scale|[1000000000, 2]
ملياري	|scale|[1000000000, 2]
بليون	|scale|[1000000000, 1]
بليونا	|scale|[1000000000, 1]	|dual|true
بليونات	|scale|[1000000000, 0]
بليونان	|scale|[1000000000, 2]
بليونين	|scale|[1000000000, 2]
بليوني	|scale|[1000000000, 2]
تريليون	|scale|[1000000000000, 1]
تريليونا	|scale|[1000000000000, 1]	|dual|true
تريليونات	|scale|[1000000000000, 0]
تريليونان	|scale|[1000000000000, 2]
تريليونين	|scale|[1000000000000, 2]
تريليوني	|scale|[1000000000000, 2]
ترليون	|scale|[1000000000000, 1]
ترليونا	|scale|[1000000000000, 1]
ترليونات	|scale|[1000000000000, 0]
ترليونان	|scale|[1000000000000, 2]
ترليونين	|scale|[1000000000000, 2]
ترليوني	|scale|[1000000000000, 2]
ملايين	|scale|[1000000, 0]
بلايين	|scale|[1000000000, 0]
درزن	|scale|[12, 1]
دزينه	|scale|[12, 1]
نصف	|frac|[1, 2]	|period|"half"
نص	|frac|[1, 2]
½	|frac|[1, 2]
ثلث	|frac|[1, 3]
⅓	|frac|[1, 3]
ثلثا	|frac|[2, 3]
ثلثي	|frac|[2, 3]
ثلثين	|frac|[2, 3]
ثلثان	|frac|[2, 3]
⅔	|frac|[2, 3]
ربع	|frac|[1, 4]	|period|"quarter"
ارباع	|frac|[1, 4]
¼	|frac|[1, 4]
خمسا	|frac|[2, 5]
خمسي	|frac|[2, 5]
اخماس	|frac|[1, 5]
سدس	|frac|[1, 6]
اسداس	|frac|[1, 6]
اسباع	|frac|[1, 7]
اثمان	|frac|[1, 8]
اتساع	|frac|[1, 9]
اعشار	|frac|[1, 10]
¾	|frac|[3, 4]
اول	ما|idiom|true	مره|idiom|true	|ordinal|1
اولي	|ordinal|1
الاول	|ordinal|1
الاولي	|ordinal|1
ثاني	عشر|ordinal|12	اكبر|idiom|true	|ordinal|2
ثان	|ordinal|2
ثانيه	عشره|ordinal|12	|ordinal|2	|time|["second", 1]
الثاني	|ordinal|2
الثانيه	|ordinal|2
ثالث	عشر|ordinal|13	|ordinal|3
ثالثه	عشره|ordinal|13	|ordinal|3
رابع	عشر|ordinal|14	|ordinal|4
رابعه	عشره|ordinal|14	|ordinal|4
خامس	عشر|ordinal|15	|ordinal|5
خامسه	عشره|ordinal|15	|ordinal|5
سادس	عشر|ordinal|16	|ordinal|6
سادسه	عشره|ordinal|16	|ordinal|6
سابع	عشر|ordinal|17	|ordinal|7
سابعه	عشره|ordinal|17	|ordinal|7
ثامن	عشر|ordinal|18	|ordinal|8
ثامنه	عشره|ordinal|18	|ordinal|8
تاسع	عشر|ordinal|19	|ordinal|9
تاسعه	عشره|ordinal|19	|ordinal|9
عاشر	|ordinal|10
عاشره	|ordinal|10
حادي	عشر|ordinal|11	|before-ten|1
حاديه	عشره|ordinal|11	|before-ten|1
و	|and|true	|halt|true
يناير	|month|1
كانون	الثاني|month|1	الاول|month|12	اول|month|12	ثاني|month|1	ثان|month|1
جانفي	|month|1
فبراير	|month|2
شباط	|month|2
فيفري	|month|2
مارس	|month|3
اذار	|month|3
ابريل	|month|4	|month|4
نيسان	|month|4
افريل	|month|4
مايو	|month|5
ايار	|month|5	|month|5
ماي	|month|5
يونيو	|month|6
حزيران	|month|6
جوان	|month|6
يوليو	|month|7
تموز	|month|7
يوليوز	|month|7
جويليه	|month|7	|month|7
اغسطس	|month|8
اب	|month|8
غشت	|month|8
اوت	|month|8	|month|8
سبتمبر	|month|9
ايلول	|month|9
شتنبر	|month|9
اكتوبر	|month|10
تشرين	الاول|month|10	الثاني|month|11	اول|month|10	ثاني|month|11	ثان|month|11
نوفمبر	|month|11
نونبر	|month|11
ديسمبر	|month|12
دجنبر	|month|12
ابرايل	|month|4
يونيه	|month|6
يوليه	|month|7
اغشت	|month|8
فبرابر	|month|2
الاثنين	|weekday|0	|weekday|0
الثلاثاء	|weekday|1
الاربعاء	|weekday|2
الخميس	|weekday|3
الجمعه	|weekday|4
السبت	|weekday|5
الاحد	|weekday|6
الاربعا	|weekday|2
ثانيتان	|time|["second", 2]
ثانيتين	|time|["second", 2]
ثوان	|time|["second", 0]
ثواني	|time|["second", 0]
الثواني	|time|["second", 0]
دقيقه	|time|["minute", 1]
دقيقتان	|time|["minute", 2]
دقيقتين	|time|["minute", 2]
دقايق	|time|["minute", 0]
ساعه	|time|["hour", 1]	|clock-before|false
ساعتان	|time|["hour", 2]
ساعتين	|time|["hour", 2]
ساعات	|time|["hour", 0]
يوم	|time|["day", 1]	|halt|true
يومان	|time|["day", 2]
يومين	|time|["day", 2]
ايام	|time|["day", 0]
اسبوع	|time|["week", 1]	|period|"week"
اسبوعان	|time|["week", 2]
اسبوعين	|time|["week", 2]
اسابيع	|time|["week", 0]
شهر	|time|["month", 1]	|year-word|true	|month-word|true	|halt|true
شهران	|time|["month", 2]
شهرين	|time|["month", 2]
اشهر	|time|["month", 0]
سنه	ضوييه|measure|"ly"	|time|["year", 1]	|year|true	|link|true	|year-word|true	|halt|true
سنتان	|time|["year", 2]	|minor|"USD"
سنتين	|time|["year", 2]	|minor|"USD"
سنوات	ضوييه|measure|"ly"	|time|["year", 0]
عام	|time|["year", 1]	|year|true	|link|true	|year-word|true	|halt|true
عاما	|time|["year", 1]
عامان	|time|["year", 2]
عامين	|time|["year", 2]
اعوام	|time|["year", 0]
سنين	|time|["year", 0]
يوما	|time|["day", 1]
شهرا	|time|["month", 1]
اسبوعا	|time|["week", 1]
شهور	|time|["month", 0]
عقد	|time|["decade", 1]
عقدا	|time|["decade", 1]
عقدان	|time|["decade", 2]
عقدين	|time|["decade", 2]
عقود	|time|["decade", 0]
قرن	|time|["century", 1]	|not-fraction|true
قرنا	|time|["century", 1]
قرنان	|time|["century", 2]
قرنين	|time|["century", 2]
قرون	|time|["century", 0]
%	|percent|"percent"
بالميه	|percent|"percent"	|percent|"percent"	|percent|"percent"
بالمايه	|percent|"percent"	|percent|"percent"
في	اقل تقدير|behind|">="	موعد اقصاه|moment|"<="	ان واحد|idiom|true	الميه|percent|"percent"	المايه|percent|"percent"	الميه|percent|"percent"	الميه|percent|"percent"	المايه|percent|"percent"	غضون|below|"<="	حدود|about|true	الشهر|rate|"month"	السنه|rate|"year"	العام|rate|"year"	اليوم|rate|"day"	الاسبوع|rate|"week"	الساعه|rate|"hour"	الثانيه|rate|"second"	الدقيقه|rate|"minute"	|year|true	|year|true	|per|true	|halt|true	|halt|true
من	اول وجديد|idiom|true	الميه|percent|"percent"	المايه|percent|"percent"	بين|open|"no"	اصل|score|true	عام|link|true	العام|link|true	شهر|link|true	سنه|link|true	السنه|link|true	|open|"to"	|year|true	|of|true	|link|true	|year-word|true	|halt|true
نقطه	اساس ميويه|percent|"points"	ميويه|percent|"points"	مايويه|percent|"points"
نقاط	ميويه|percent|"points"	مايويه|percent|"points"
نقطتين	ميويتين|percent|"points"
درهم	اماراتي|money|"AED"	مغربي|money|"MAD"	اماراتي|money|"AED"	اماراتيا|money|"AED"	اماراتيه|money|"AED"	الاماراتي|money|"AED"	مغربيا|money|"MAD"	مغربيه|money|"MAD"	المغربي|money|"MAD"
افغاني	افغانستاني|money|"AFN"	|money|"AFN"
ليك	الباني|money|"ALL"
درام	ارميني|money|"AMD"
كوانزا	انغولي|money|"AOA"
بيزو	ارجنتيني|money|"ARS"	تشيلي|money|"CLP"	كولومبي|money|"COP"	كوبي|money|"CUP"	الدومنيكان|money|"DOP"	مكسيكي|money|"MXN"	فلبيني|money|"PHP"	اوروغواي|money|"UYU"
دولار	هونغ كونغ|money|"HKD"	جزر كيمن|money|"KYD"	جزر سليمان|money|"SBD"	ترينداد وتوباغو|money|"TTD"	شرق الكاريبي|money|"XCD"	استرالي|money|"AUD"	بربادوسي|money|"BBD"	برمودي|money|"BMD"	بروناي|money|"BND"	باهامي|money|"BSD"	بليزي|money|"BZD"	كندي|money|"CAD"	فيجي|money|"FJD"	غيانا|money|"GYD"	جامايكي|money|"JMD"	ليبيري|money|"LRD"	ناميبي|money|"NAD"	نيوزيلندي|money|"NZD"	سنغافوري|money|"SGD"	سورينامي|money|"SRD"	تايواني|money|"TWD"	امريكي|money|"USD"	امريكي|money|"USD"	امريكيا|money|"USD"	امريكيه|money|"USD"	الامريكي|money|"USD"	اميركي|money|"USD"	اميركيا|money|"USD"	اميركيه|money|"USD"	الاميركي|money|"USD"	كنديا|money|"CAD"	كنديه|money|"CAD"	الكندي|money|"CAD"	استرالي|money|"AUD"	استراليا|money|"AUD"	استراليه|money|"AUD"	الاسترالي|money|"AUD"	امريكي|money|"USD"	|money|"USD"
فلورن	اروبي|money|"AWG"
مانات	اذربيجان|money|"AZN"	تركمانستان|money|"TMT"
مانت	اذربيجاني|money|"AZN"
مارك	البوسنه والهرسك قابل للتحويل|money|"BAM"
تاكا	بنغلاديشي|money|"BDT"
ليف	بلغاري|money|"BGN"
دينار	بحريني|money|"BHD"	جزايري|money|"DZD"	عراقي|money|"IQD"	اردني|money|"JOD"	كويتي|money|"KWD"	ليبي|money|"LYD"	مقدوني|money|"MKD"	صربي|money|"RSD"	تونسي|money|"TND"	كويتيا|money|"KWD"	كويتيه|money|"KWD"	الكويتي|money|"KWD"	بحرينيا|money|"BHD"	بحرينيه|money|"BHD"	البحريني|money|"BHD"	اردني|money|"JOD"	اردنيا|money|"JOD"	اردنيه|money|"JOD"	الاردني|money|"JOD"	عراقيا|money|"IQD"	عراقيه|money|"IQD"	العراقي|money|"IQD"	تونسيا|money|"TND"	تونسيه|money|"TND"	التونسي|money|"TND"	جزايري|money|"DZD"	جزايريا|money|"DZD"	جزايريه|money|"DZD"	الجزايري|money|"DZD"	ليبيا|money|"LYD"	ليبيه|money|"LYD"	الليبي|money|"LYD"
فرنك	سي اف بي|money|"XPF"	جزر القمر|money|"KMF"	وسط افريقي|money|"XAF"	غرب افريقي|money|"XOF"	بروندي|money|"BIF"	كونغولي|money|"CDF"	سويسري|money|"CHF"	جيبوتي|money|"DJF"	غينيا|money|"GNF"	رواندي|money|"RWF"	سويسريا|money|"CHF"	سويسريه|money|"CHF"	السويسري|money|"CHF"
بوليفيانو	بوليفي|money|"BOB"
ريال	برازيلي|money|"BRL"	ايراني|money|"IRR"	عماني|money|"OMR"	قطري|money|"QAR"	سعودي|money|"SAR"	يمني|money|"YER"	سعوديا|money|"SAR"	سعوديه|money|"SAR"	السعودي|money|"SAR"	قطريا|money|"QAR"	قطريه|money|"QAR"	القطري|money|"QAR"	عمانيا|money|"OMR"	عمانيه|money|"OMR"	العماني|money|"OMR"	يمنيا|money|"YER"	يمنيه|money|"YER"	اليمني|money|"YER"	ايراني|money|"IRR"	ايرانيا|money|"IRR"	ايرانيه|money|"IRR"	الايراني|money|"IRR"
نولتوم	بوتاني|money|"BTN"
بولا	بتسواني|money|"BWP"
روبل	بيلاروسي|money|"BYN"	روسي|money|"RUB"	|money|"RUB"
دولاران	بليزيان|money|"BZD"	ليبيريان|money|"LRD"	امريكي|money|"USD"	امريكيا|money|"USD"	امريكيه|money|"USD"	الامريكي|money|"USD"	اميركي|money|"USD"	اميركيا|money|"USD"	اميركيه|money|"USD"	الاميركي|money|"USD"	كندي|money|"CAD"	كنديا|money|"CAD"	كنديه|money|"CAD"	الكندي|money|"CAD"	استرالي|money|"AUD"	استراليا|money|"AUD"	استراليه|money|"AUD"	الاسترالي|money|"AUD"	|money|"USD"
يوان	صيني|money|"CNY"	|money|"CNY"
كولن	كوستاريكي|money|"CRC"
اسكودو	الراس الاخضر|money|"CVE"
كرونه	تشيكيه|money|"CZK"	دنماركيه|money|"DKK"	ايسلنديه|money|"ISK"	نرويجيه|money|"NOK"	سويديه|money|"SEK"
دينارات	جزايريه|money|"DZD"	ليبيه|money|"LYD"	مقدونيه|money|"MKD"	صربيه|money|"RSD"	تونسيه|money|"TND"	كويتي|money|"KWD"	كويتيا|money|"KWD"	كويتيه|money|"KWD"	الكويتي|money|"KWD"	بحريني|money|"BHD"	بحرينيا|money|"BHD"	بحرينيه|money|"BHD"	البحريني|money|"BHD"	اردني|money|"JOD"	اردنيا|money|"JOD"	اردنيه|money|"JOD"	الاردني|money|"JOD"	عراقي|money|"IQD"	عراقيا|money|"IQD"	عراقيه|money|"IQD"	العراقي|money|"IQD"	تونسي|money|"TND"	تونسيا|money|"TND"	تونسيه|money|"TND"	التونسي|money|"TND"	جزايري|money|"DZD"	جزايريا|money|"DZD"	جزايريه|money|"DZD"	الجزايري|money|"DZD"	ليبي|money|"LYD"	ليبيا|money|"LYD"	ليبيه|money|"LYD"	الليبي|money|"LYD"
دينارا	جزايريا|money|"DZD"	ليبيا|money|"LYD"	مقدونيا|money|"MKD"	صربيا|money|"RSD"	تونسيا|money|"TND"	كويتي|money|"KWD"	كويتيا|money|"KWD"	كويتيه|money|"KWD"	الكويتي|money|"KWD"	بحريني|money|"BHD"	بحرينيا|money|"BHD"	بحرينيه|money|"BHD"	البحريني|money|"BHD"	اردني|money|"JOD"	اردنيا|money|"JOD"	اردنيه|money|"JOD"	الاردني|money|"JOD"	عراقي|money|"IQD"	عراقيا|money|"IQD"	عراقيه|money|"IQD"	العراقي|money|"IQD"	تونسي|money|"TND"	تونسيه|money|"TND"	التونسي|money|"TND"	جزايري|money|"DZD"	جزايريا|money|"DZD"	جزايريه|money|"DZD"	الجزايري|money|"DZD"	ليبي|money|"LYD"	ليبيه|money|"LYD"	الليبي|money|"LYD"
ديناران	جزايريان|money|"DZD"	ليبيان|money|"LYD"	مقدونيان|money|"MKD"	صربيان|money|"RSD"	تونسيان|money|"TND"	كويتي|money|"KWD"	كويتيا|money|"KWD"	كويتيه|money|"KWD"	الكويتي|money|"KWD"	بحريني|money|"BHD"	بحرينيا|money|"BHD"	بحرينيه|money|"BHD"	البحريني|money|"BHD"	اردني|money|"JOD"	اردنيا|money|"JOD"	اردنيه|money|"JOD"	الاردني|money|"JOD"	عراقي|money|"IQD"	عراقيا|money|"IQD"	عراقيه|money|"IQD"	العراقي|money|"IQD"	تونسي|money|"TND"	تونسيا|money|"TND"	تونسيه|money|"TND"	التونسي|money|"TND"	جزايري|money|"DZD"	جزايريا|money|"DZD"	جزايريه|money|"DZD"	الجزايري|money|"DZD"	ليبي|money|"LYD"	ليبيا|money|"LYD"	ليبيه|money|"LYD"	الليبي|money|"LYD"
جنيه	جزر فوكلاند|money|"FKP"	جبل طارق|money|"GIP"	سانت هيلين|money|"SHP"	جنوب السودان|money|"SSP"	مصري|money|"EGP"	استرليني|money|"GBP"	لبناني|money|"LBP"	سوداني|money|"SDG"	مصريا|money|"EGP"	مصريه|money|"EGP"	المصري|money|"EGP"	استرلينيا|money|"GBP"	استرلينيه|money|"GBP"	الاسترليني|money|"GBP"	استرليني|money|"GBP"	استرلينيا|money|"GBP"	استرلينيه|money|"GBP"	الاسترليني|money|"GBP"	سودانيا|money|"SDG"	سودانيه|money|"SDG"	السوداني|money|"SDG"	استرليني|money|"GBP"
جنيهات	جنوب السودان|money|"SSP"	مصريه|money|"EGP"	سودانيه|money|"SDG"	مصري|money|"EGP"	مصريا|money|"EGP"	مصريه|money|"EGP"	المصري|money|"EGP"	استرليني|money|"GBP"	استرلينيا|money|"GBP"	استرلينيه|money|"GBP"	الاسترليني|money|"GBP"	استرليني|money|"GBP"	استرلينيا|money|"GBP"	استرلينيه|money|"GBP"	الاسترليني|money|"GBP"	سوداني|money|"SDG"	سودانيا|money|"SDG"	سودانيه|money|"SDG"	السوداني|money|"SDG"
جنيها	جنوب السودان|money|"SSP"	مصريا|money|"EGP"	سودانيا|money|"SDG"	مصري|money|"EGP"	مصريه|money|"EGP"	المصري|money|"EGP"	استرليني|money|"GBP"	استرلينيا|money|"GBP"	استرلينيه|money|"GBP"	الاسترليني|money|"GBP"	استرليني|money|"GBP"	استرلينيا|money|"GBP"	استرلينيه|money|"GBP"	الاسترليني|money|"GBP"	سوداني|money|"SDG"	سودانيه|money|"SDG"	السوداني|money|"SDG"
جنيهان	جنوب السودان|money|"SSP"	مصريان|money|"EGP"	مصري|money|"EGP"	مصريا|money|"EGP"	مصريه|money|"EGP"	المصري|money|"EGP"	استرليني|money|"GBP"	استرلينيا|money|"GBP"	استرلينيه|money|"GBP"	الاسترليني|money|"GBP"	استرليني|money|"GBP"	استرلينيا|money|"GBP"	استرلينيه|money|"GBP"	الاسترليني|money|"GBP"	سوداني|money|"SDG"	سودانيا|money|"SDG"	سودانيه|money|"SDG"	السوداني|money|"SDG"
ناكفا	اريتري|money|"ERN"
بير	اثيوبي|money|"ETB"
يورو	|money|"EUR"
لاري	جورجي|money|"GEL"
سيدي	غانا|money|"GHS"
دلاسي	غامبي|money|"GMD"
كوتزال	غواتيمالا|money|"GTQ"
ليمبيرا	هنداروس|money|"HNL"	هندوراس|money|"HNL"
جوردي	هايتي|money|"HTG"
فورينت	هنغاري|money|"HUF"
روبيه	اندونيسيه|money|"IDR"	هندي|money|"INR"	سريلانكيه|money|"LKR"	موريشيوسيه|money|"MUR"	نيبالي|money|"NPR"	باكستاني|money|"PKR"	سيشيليه|money|"SCR"	|money|"INR"
شيكل	اسراييلي جديد|money|"ILS"	|money|"ILS"
ين	ياباني|money|"JPY"	|money|"JPY"
شلن	كينيي|money|"KES"	صومالي|money|"SOS"	تنزاني|money|"TZS"	اوغندي|money|"UGX"
سوم	قيرغستاني|money|"KGS"	اوزبكستاني|money|"UZS"
رييال	كمبودي|money|"KHR"
وون	كوريا الشماليه|money|"KPW"	كوريا الجنوبيه|money|"KRW"
تينغ	كازاخستاني|money|"KZT"
كيب	لاوسي|money|"LAK"
دولارات	ليبيريه|money|"LRD"	امريكي|money|"USD"	امريكيا|money|"USD"	امريكيه|money|"USD"	الامريكي|money|"USD"	اميركي|money|"USD"	اميركيا|money|"USD"	اميركيه|money|"USD"	الاميركي|money|"USD"	كندي|money|"CAD"	كنديا|money|"CAD"	كنديه|money|"CAD"	الكندي|money|"CAD"	استرالي|money|"AUD"	استراليا|money|"AUD"	استراليه|money|"AUD"	الاسترالي|money|"AUD"	|money|"USD"
دولارا	ليبيريا|money|"LRD"	امريكي|money|"USD"	امريكيا|money|"USD"	امريكيه|money|"USD"	الامريكي|money|"USD"	اميركي|money|"USD"	اميركيا|money|"USD"	اميركيه|money|"USD"	الاميركي|money|"USD"	كندي|money|"CAD"	كنديا|money|"CAD"	كنديه|money|"CAD"	الكندي|money|"CAD"	استرالي|money|"AUD"	استراليا|money|"AUD"	استراليه|money|"AUD"	الاسترالي|money|"AUD"	|money|"USD"
لوتي	ليسوتو|money|"LSL"
دراهم	مغربيه|money|"MAD"	اماراتي|money|"AED"	اماراتيا|money|"AED"	اماراتيه|money|"AED"	الاماراتي|money|"AED"	مغربي|money|"MAD"	مغربيا|money|"MAD"	مغربيه|money|"MAD"	المغربي|money|"MAD"
درهما	مغربيا|money|"MAD"	اماراتي|money|"AED"	اماراتيا|money|"AED"	اماراتيه|money|"AED"	الاماراتي|money|"AED"	مغربي|money|"MAD"	مغربيه|money|"MAD"	المغربي|money|"MAD"
درهمان	مغربيان|money|"MAD"	اماراتي|money|"AED"	اماراتيا|money|"AED"	اماراتيه|money|"AED"	الاماراتي|money|"AED"	مغربي|money|"MAD"	مغربيا|money|"MAD"	مغربيه|money|"MAD"	المغربي|money|"MAD"
ليو	مولدوفي|money|"MDL"	روماني|money|"RON"
ارياري	مدغشقر|money|"MGA"
كيات	ميانمار|money|"MMK"
توغروغ	منغولي|money|"MNT"
باتاكا	ماكاوي|money|"MOP"
اوقيه	موريتانيه|money|"MRU"
روفيه	جزر المالديف|money|"MVR"
كواشا	مالاوي|money|"MWK"	زامبي|money|"ZMW"
رينغيت	ماليزي|money|"MYR"
متكال	موزمبيقي|money|"MZN"
نايرا	نيجيري|money|"NGN"
قرطبه	نيكاراغوا|money|"NIO"
بالبوا	بنمي|money|"PAB"
سول	بيروفي|money|"PEN"
كينا	بابوا غينيا الجديده|money|"PGK"
زلوتي	بولندي|money|"PLN"
غواراني	باراغواي|money|"PYG"
ليون	سيراليوني|money|"SLE"
دوبرا	ساو تومي وبرينسيبي|money|"STN"
ليره	سوريه|money|"SYP"	تركيه|money|"TRY"	لبنانيه|money|"LBP"	لبنانيها|money|"LBP"	لبنانيهه|money|"LBP"	اللبنانيه|money|"LBP"	سوريه|money|"SYP"	سوريها|money|"SYP"	سوريهه|money|"SYP"	السوريه|money|"SYP"	تركيه|money|"TRY"	تركيها|money|"TRY"	تركيهه|money|"TRY"	التركيه|money|"TRY"
ليلانجيني	سوازيلندي|money|"SZL"
باخت	تايلاندي|money|"THB"
سوموني	طاجيكستاني|money|"TJS"
بانغا	تونغا|money|"TOP"
هريفنيا	اوكراني|money|"UAH"
بوليفار	فنزويلي|money|"VES"
دونج	فيتنامي|money|"VND"
فاتو	فانواتو|money|"VUV"
تالا	ساموا|money|"WST"
راند	جنوب افريقيا|money|"ZAR"
aed	|money|"AED"
afn	|money|"AFN"
amd	|money|"AMD"
aoa	|money|"AOA"
ars	|money|"ARS"
aud	|money|"AUD"
awg	|money|"AWG"
azn	|money|"AZN"
bam	|money|"BAM"
bbd	|money|"BBD"
bdt	|money|"BDT"
bgn	|money|"BGN"
bhd	|money|"BHD"
bif	|money|"BIF"
bmd	|money|"BMD"
bnd	|money|"BND"
bob	|money|"BOB"
brl	|money|"BRL"
bsd	|money|"BSD"
btn	|money|"BTN"
bwp	|money|"BWP"
byn	|money|"BYN"
bzd	|money|"BZD"
cad	|money|"CAD"
cdf	|money|"CDF"
chf	|money|"CHF"
clp	|money|"CLP"
cny	|money|"CNY"
cop	|money|"COP"
crc	|money|"CRC"
cup	|money|"CUP"
cve	|money|"CVE"
czk	|money|"CZK"
djf	|money|"DJF"
dkk	|money|"DKK"
dop	|money|"DOP"
dzd	|money|"DZD"
egp	|money|"EGP"
ern	|money|"ERN"
etb	|money|"ETB"
eur	|money|"EUR"
fjd	|money|"FJD"
fkp	|money|"FKP"
gbp	|money|"GBP"
gel	|money|"GEL"
ghs	|money|"GHS"
gip	|money|"GIP"
gmd	|money|"GMD"
gnf	|money|"GNF"
gtq	|money|"GTQ"
gyd	|money|"GYD"
hkd	|money|"HKD"
hnl	|money|"HNL"
htg	|money|"HTG"
huf	|money|"HUF"
idr	|money|"IDR"
ils	|money|"ILS"
inr	|money|"INR"
iqd	|money|"IQD"
irr	|money|"IRR"
isk	|money|"ISK"
jmd	|money|"JMD"
jod	|money|"JOD"
jpy	|money|"JPY"
kes	|money|"KES"
kgs	|money|"KGS"
khr	|money|"KHR"
kmf	|money|"KMF"
kpw	|money|"KPW"
krw	|money|"KRW"
kwd	|money|"KWD"
kyd	|money|"KYD"
kzt	|money|"KZT"
lak	|money|"LAK"
lbp	|money|"LBP"
lkr	|money|"LKR"
lrd	|money|"LRD"
lsl	|money|"LSL"
lyd	|money|"LYD"
mad	|money|"MAD"
mdl	|money|"MDL"
mga	|money|"MGA"
mkd	|money|"MKD"
mmk	|money|"MMK"
mnt	|money|"MNT"
mop	|money|"MOP"
mru	|money|"MRU"
mur	|money|"MUR"
mvr	|money|"MVR"
mwk	|money|"MWK"
mxn	|money|"MXN"
myr	|money|"MYR"
mzn	|money|"MZN"
nad	|money|"NAD"
ngn	|money|"NGN"
nio	|money|"NIO"
nok	|money|"NOK"
npr	|money|"NPR"
nzd	|money|"NZD"
omr	|money|"OMR"
pab	|money|"PAB"
pgk	|money|"PGK"
php	|money|"PHP"
pkr	|money|"PKR"
pln	|money|"PLN"
pyg	|money|"PYG"
qar	|money|"QAR"
ron	|money|"RON"
rsd	|money|"RSD"
rub	|money|"RUB"
rwf	|money|"RWF"
sar	|money|"SAR"
sbd	|money|"SBD"
scr	|money|"SCR"
sdg	|money|"SDG"
sek	|money|"SEK"
sgd	|money|"SGD"
shp	|money|"SHP"
sle	|money|"SLE"
sos	|money|"SOS"
srd	|money|"SRD"
ssp	|money|"SSP"
stn	|money|"STN"
syp	|money|"SYP"
szl	|money|"SZL"
thb	|money|"THB"
tjs	|money|"TJS"
tmt	|money|"TMT"
tnd	|money|"TND"
try	|money|"TRY"
ttd	|money|"TTD"
twd	|money|"TWD"
tzs	|money|"TZS"
uah	|money|"UAH"
ugx	|money|"UGX"
usd	|money|"USD"
uyu	|money|"UYU"
uzs	|money|"UZS"
ves	|money|"VES"
vnd	|money|"VND"
vuv	|money|"VUV"
wst	|money|"WST"
xaf	|money|"XAF"
xcd	|money|"XCD"
xcg	|money|"XCG"
xof	|money|"XOF"
xpf	|money|"XPF"
yer	|money|"YER"
zar	|money|"ZAR"
zmw	|money|"ZMW"
zwg	|money|"ZWG"
€	|money|"EUR"
₪	|money|"ILS"
₹	|money|"INR"
₩	|money|"KRW"
฿	|money|"THB"
₫	|money|"VND"
$	|money|"USD"
us	$|money|"USD"	$|prefixed|"USD"
£	|money|"GBP"
¥	|money|"JPY"
₺	|money|"TRY"
₽	|money|"RUB"
دولارين	امريكي|money|"USD"	امريكيا|money|"USD"	امريكيه|money|"USD"	الامريكي|money|"USD"	اميركي|money|"USD"	اميركيا|money|"USD"	اميركيه|money|"USD"	الاميركي|money|"USD"	كندي|money|"CAD"	كنديا|money|"CAD"	كنديه|money|"CAD"	الكندي|money|"CAD"	استرالي|money|"AUD"	استراليا|money|"AUD"	استراليه|money|"AUD"	الاسترالي|money|"AUD"	|money|"USD"
يوانا	|money|"CNY"
يوانات	|money|"CNY"
يوانان	|money|"CNY"
يوانين	|money|"CNY"
روبلا	|money|"RUB"
روبلات	|money|"RUB"
روبلان	|money|"RUB"
روبلين	|money|"RUB"
شيكلا	|money|"ILS"
شيكلات	|money|"ILS"
شيكلان	|money|"ILS"
شيكلين	|money|"ILS"
ليرات	لبنانيه|money|"LBP"	لبنانيها|money|"LBP"	لبنانيهه|money|"LBP"	اللبنانيه|money|"LBP"	سوريه|money|"SYP"	سوريها|money|"SYP"	سوريهه|money|"SYP"	السوريه|money|"SYP"	تركيه|money|"TRY"	تركيها|money|"TRY"	تركيهه|money|"TRY"	التركيه|money|"TRY"	|money|"INR"
روبيات	لبنانيه|money|"LBP"	لبنانيها|money|"LBP"	لبنانيهه|money|"LBP"	اللبنانيه|money|"LBP"	سوريه|money|"SYP"	سوريها|money|"SYP"	سوريهه|money|"SYP"	السوريه|money|"SYP"	تركيه|money|"TRY"	تركيها|money|"TRY"	تركيهه|money|"TRY"	التركيه|money|"TRY"	|money|"INR"
جنيهين	مصري|money|"EGP"	مصريا|money|"EGP"	مصريه|money|"EGP"	المصري|money|"EGP"	استرليني|money|"GBP"	استرلينيا|money|"GBP"	استرلينيه|money|"GBP"	الاسترليني|money|"GBP"	استرليني|money|"GBP"	استرلينيا|money|"GBP"	استرلينيه|money|"GBP"	الاسترليني|money|"GBP"	سوداني|money|"SDG"	سودانيا|money|"SDG"	سودانيه|money|"SDG"	السوداني|money|"SDG"
درهمات	اماراتي|money|"AED"	اماراتيا|money|"AED"	اماراتيه|money|"AED"	الاماراتي|money|"AED"	مغربي|money|"MAD"	مغربيا|money|"MAD"	مغربيه|money|"MAD"	المغربي|money|"MAD"
درهمين	اماراتي|money|"AED"	اماراتيا|money|"AED"	اماراتيه|money|"AED"	الاماراتي|money|"AED"	مغربي|money|"MAD"	مغربيا|money|"MAD"	مغربيه|money|"MAD"	المغربي|money|"MAD"
ريالا	سعودي|money|"SAR"	سعوديا|money|"SAR"	سعوديه|money|"SAR"	السعودي|money|"SAR"	قطري|money|"QAR"	قطريا|money|"QAR"	قطريه|money|"QAR"	القطري|money|"QAR"	عماني|money|"OMR"	عمانيا|money|"OMR"	عمانيه|money|"OMR"	العماني|money|"OMR"	يمني|money|"YER"	يمنيا|money|"YER"	يمنيه|money|"YER"	اليمني|money|"YER"	ايراني|money|"IRR"	ايرانيا|money|"IRR"	ايرانيه|money|"IRR"	الايراني|money|"IRR"
ريالات	سعودي|money|"SAR"	سعوديا|money|"SAR"	سعوديه|money|"SAR"	السعودي|money|"SAR"	قطري|money|"QAR"	قطريا|money|"QAR"	قطريه|money|"QAR"	القطري|money|"QAR"	عماني|money|"OMR"	عمانيا|money|"OMR"	عمانيه|money|"OMR"	العماني|money|"OMR"	يمني|money|"YER"	يمنيا|money|"YER"	يمنيه|money|"YER"	اليمني|money|"YER"	ايراني|money|"IRR"	ايرانيا|money|"IRR"	ايرانيه|money|"IRR"	الايراني|money|"IRR"
ريالان	سعودي|money|"SAR"	سعوديا|money|"SAR"	سعوديه|money|"SAR"	السعودي|money|"SAR"	قطري|money|"QAR"	قطريا|money|"QAR"	قطريه|money|"QAR"	القطري|money|"QAR"	عماني|money|"OMR"	عمانيا|money|"OMR"	عمانيه|money|"OMR"	العماني|money|"OMR"	يمني|money|"YER"	يمنيا|money|"YER"	يمنيه|money|"YER"	اليمني|money|"YER"	ايراني|money|"IRR"	ايرانيا|money|"IRR"	ايرانيه|money|"IRR"	الايراني|money|"IRR"
ريالين	سعودي|money|"SAR"	سعوديا|money|"SAR"	سعوديه|money|"SAR"	السعودي|money|"SAR"	قطري|money|"QAR"	قطريا|money|"QAR"	قطريه|money|"QAR"	القطري|money|"QAR"	عماني|money|"OMR"	عمانيا|money|"OMR"	عمانيه|money|"OMR"	العماني|money|"OMR"	يمني|money|"YER"	يمنيا|money|"YER"	يمنيه|money|"YER"	اليمني|money|"YER"	ايراني|money|"IRR"	ايرانيا|money|"IRR"	ايرانيه|money|"IRR"	الايراني|money|"IRR"
دينارين	كويتي|money|"KWD"	كويتيا|money|"KWD"	كويتيه|money|"KWD"	الكويتي|money|"KWD"	بحريني|money|"BHD"	بحرينيا|money|"BHD"	بحرينيه|money|"BHD"	البحريني|money|"BHD"	اردني|money|"JOD"	اردنيا|money|"JOD"	اردنيه|money|"JOD"	الاردني|money|"JOD"	عراقي|money|"IQD"	عراقيا|money|"IQD"	عراقيه|money|"IQD"	العراقي|money|"IQD"	تونسي|money|"TND"	تونسيا|money|"TND"	تونسيه|money|"TND"	التونسي|money|"TND"	جزايري|money|"DZD"	جزايريا|money|"DZD"	جزايريه|money|"DZD"	الجزايري|money|"DZD"	ليبي|money|"LYD"	ليبيا|money|"LYD"	ليبيه|money|"LYD"	الليبي|money|"LYD"
دنانير	كويتي|money|"KWD"	كويتيا|money|"KWD"	كويتيه|money|"KWD"	الكويتي|money|"KWD"	بحريني|money|"BHD"	بحرينيا|money|"BHD"	بحرينيه|money|"BHD"	البحريني|money|"BHD"	اردني|money|"JOD"	اردنيا|money|"JOD"	اردنيه|money|"JOD"	الاردني|money|"JOD"	عراقي|money|"IQD"	عراقيا|money|"IQD"	عراقيه|money|"IQD"	العراقي|money|"IQD"	تونسي|money|"TND"	تونسيا|money|"TND"	تونسيه|money|"TND"	التونسي|money|"TND"	جزايري|money|"DZD"	جزايريا|money|"DZD"	جزايريه|money|"DZD"	الجزايري|money|"DZD"	ليبي|money|"LYD"	ليبيا|money|"LYD"	ليبيه|money|"LYD"	الليبي|money|"LYD"
فرنكا	سويسري|money|"CHF"	سويسريا|money|"CHF"	سويسريه|money|"CHF"	السويسري|money|"CHF"
فرنكات	سويسري|money|"CHF"	سويسريا|money|"CHF"	سويسريه|money|"CHF"	السويسري|money|"CHF"
فرنكان	سويسري|money|"CHF"	سويسريا|money|"CHF"	سويسريه|money|"CHF"	السويسري|money|"CHF"
فرنكين	سويسري|money|"CHF"	سويسريا|money|"CHF"	سويسريه|money|"CHF"	السويسري|money|"CHF"
اليورو	|money|"EUR"
اورو	|money|"EUR"
سنت	|minor|"USD"
سنتا	|minor|"USD"
سنتات	|minor|"USD"
قرش	|minor|""
قرشا	|minor|""
قروش	|minor|""
بنس	|minor|""
بنسا	|minor|""
فلس	|minor|""
فلسا	|minor|""
متر	مربع|measure|"m2"	|measure|"m"
مترا	مربعا|measure|"m2"	|measure|"m"
امتار	|measure|"m"
مترين	|measure|"m"
سنتيمتر	|measure|"cm"
سنتيمترا	|measure|"cm"
سم	|measure|"cm"
سنتيمترات	|measure|"cm"
ملم	|measure|"mm"
ملليمتر	|measure|"mm"
ملليمترا	|measure|"mm"
مليمتر	|measure|"mm"
كيلومتر	مربع|measure|"km2"	مربعا|measure|"km2"	|measure|"km"
كيلومترا	مربع|measure|"km2"	مربعا|measure|"km2"	|measure|"km"
كيلومترات	مربعه|measure|"km2"	|measure|"km"
كلم	مربع|measure|"km2"	مربعا|measure|"km2"	|measure|"km"
كم	/ س|measure|"km/h"	مربع|measure|"km2"	مربعا|measure|"km2"	|measure|"km"
كيلومترين	|measure|"km"
ميل	مربع|measure|"mi2"	|measure|"mi"
ميلا	|measure|"mi"
اميال	|measure|"mi"
ميلين	|measure|"mi"
قدم	|measure|"ft"
قدما	|measure|"ft"
اقدام	|measure|"ft"
كيلوغرام	|measure|"kg"
كيلوغراما	|measure|"kg"
كيلوجرام	|measure|"kg"
كيلوجراما	|measure|"kg"
كغ	|measure|"kg"
كجم	|measure|"kg"
كيلو	|measure|"kg"
كلغ	|measure|"kg"
كيلوغرامات	|measure|"kg"
غرام	|measure|"g"
غراما	|measure|"g"
جرام	|measure|"g"
جراما	|measure|"g"
غرامات	|measure|"g"
طن	|measure|"t"
طنا	|measure|"t"
اطنان	|measure|"t"
هكتار	|measure|"ha"
هكتارا	|measure|"ha"
هكتارات	|measure|"ha"
لتر	|measure|"l"
لترا	|measure|"l"
لترات	|measure|"l"
كم²	|measure|"km2"
اكثر	بقليل من عتبه|below|">"	بقليل من|below|"+>"	قليلا من|below|"+>"	بشيء من|below|"+>"	من|below|">"
ما	هو اكثر من|below|">"	لا يقل عن|below|">="	هو اقل من|below|"<"	لا يزيد علي|below|"<="	لا يزيد عن|below|"<="	يزيد قليلا علي|below|"+>"	يزيد قليلا عن|below|"+>"	يقل قليلا عن|below|"-<"	يزيد علي|below|">"	يزيد عن|below|">"	يربو علي|below|">"	ينيف علي|below|">"	يقل عن|below|"<"	لا يتجاوز|below|"<="	يصل الي|below|"<="	لا يتعدي|below|"<="	يقرب من|about|true	يقارب من|about|true	يقدر بنحو|about|true	بين عامي|open|"and"	بين سنتي|open|"and"	بين العامين|open|"and"	بين شهري|open|"and"	يفوق|below|">"	يتجاوز|below|">"	يتخطي|below|">"	دون|below|"<"	يقارب|about|true	يناهز|about|true	قارب|about|true	ناهز|about|true	يقدر|about|true	بين|open|"and"	قبل|moment|"<"	بعد|moment|">"	كان|not-far|true	كانت|not-far|true	كانوا|not-far|true	|not|true	|halt|true
فوق	بقليل|below|"+>"	|below|">"	|halt|true
ازيد	من|below|">"
اعلي	بقليل من|below|"+>"	قليلا من|below|"+>"	من|below|">"
اكبر	من|below|">"
اطول	من|below|">"
بما	لا يقل عن|below|">="	لا يزيد علي|below|"<="	لا يزيد عن|below|"<="	يزيد علي|below|">"	يزيد عن|below|">"	لا يتجاوز|below|"<="	يفوق|below|">"	يتجاوز|below|">"	يقارب|about|true
باكثر	من|below|">"
زياده	علي|below|">"
اكتر	من|below|">"
يزيد	قليلا علي|below|"+>"	قليلا عن|below|"+>"	عن|below|">"	علي|verb|">"	عن|verb|">"
عتبه	|below|">"
حاجز	|below|">"
لا	يقل عن|below|">="	تقل عن|below|">="	اقل من|below|">="	يزيد علي|below|"<="	يزيد عن|below|"<="	تزيد علي|below|"<="	تزيد عن|below|"<="	اكثر من|below|"<="	يتجاوز|below|"<="	تتجاوز|below|"<="	يتعدي|below|"<="	تتعدي|below|"<="	يفوق|below|"<="	تفوق|below|"<="	اقل|behind|">="	اكثر|behind|"<="	|not|true	|halt|true
ليس	اقل من|below|">="	اكثر من|below|"<="	قبل|moment|">="	|not|true	|not-far|true	|halt|true
علي	اقل تقدير|behind|">="	اكثر تقدير|behind|"<="	وجه التقريب|about-behind|true	الاقل|below|">="	الاكثر|below|"<="	الاقل|behind|">="	الاكثر|behind|"<="	التقريب|about-behind|true	|halt|true	|halt|true
ليست	اقل من|below|">="	اكثر من|below|"<="	|not|true	|halt|true
لم	يقل عن|below|">="	تقل عن|below|">="	يتجاوز|below|"<="	تتجاوز|below|"<="	يتعد|below|"<="	تتعد|below|"<="	يكن|not-far|true	تكن|not-far|true	يكونوا|not-far|true	|not|true	|halt|true
اقل	بقليل من|below|"-<"	قليلا من|below|"-<"	من|below|"<"
دون	حاجز|below|"<"	عتبه|below|"<"	بقليل|below|"-<"	|below|"<"	|halt|true
تحت	|below|"<"	|halt|true
ادني	بقليل من|below|"-<"	قليلا من|below|"-<"	من|below|"<"
اصغر	من|below|"<"
اقصر	من|below|"<"
باقل	من|below|"<"
اخفض	من|below|"<"
بحد	اقصي|below|"<="	ادني|behind|">="	اقصي|behind|"<="
كحد	اقصي|below|"<="	ادني|behind|">="	اقصي|behind|"<="
حدها	الاقصي|below|"<="
سقفه	|below|"<="
سقفها	|below|"<="
اقصاه	|below|"<="
اقصاها	|below|"<="
يصل	الي|below|""
تصل	الي|below|""
تزيد	قليلا علي|below|"+>"	قليلا عن|below|"+>"	علي|verb|">"	عن|verb|">"
يقل	قليلا عن|below|"-<"	عن|verb|"<"
تقل	قليلا عن|below|"-<"	عن|verb|"<"
تجاوز	|verb|">"	|far|">"
يتجاوز	|verb|">"	|far|">"
تتجاوز	|verb|">"	|far|">"
تجاوزت	|verb|">"	|far|">"
تجاوزوا	|verb|">"	|far|">"
يتجاوزون	|verb|">"	|far|">"
متجاوزا	|verb|">"
متجاوزه	|verb|">"
يتخطي	|verb|">"	|far|">"
تتخطي	|verb|">"	|far|">"
تخطي	|verb|">"	|far|">"
تخطت	|verb|">"	|far|">"
يفوق	|verb|">"	|far|">"
تفوق	|verb|">"	|far|">"
فاق	|verb|">"
فاقت	|verb|">"
متخطيا	|verb|">"
تعدي	|verb|">"	|far|">"
تعدت	|verb|">"	|far|">"
يتعدي	|verb|">"	|far|">"
تتعدي	|verb|">"	|far|">"
زاد	علي|verb|">"	عن|verb|">"	|change|true
زادت	علي|verb|">"	عن|verb|">"	|change|true
يربو	علي|verb|">"	عن|verb|">"
تربو	علي|verb|">"	عن|verb|">"
ينيف	علي|verb|">"	عن|verb|">"
تنيف	علي|verb|">"	عن|verb|">"
نافت	علي|verb|">"	عن|verb|">"
زيد	علي|verb|">"	عن|verb|">"
قل	عن|verb|"<"
قلت	عن|verb|"<"
يتعد	|verb|">"	|far|">"
تتعد	|verb|">"	|far|">"
يتخط	|verb|">"	|far|">"
تتخط	|verb|">"	|far|">"
يزد	علي|verb|">"	عن|verb|">"
تزد	علي|verb|">"	عن|verb|">"
لن	|not|true	|halt|true
لما	|not|true
مش	|not|true
مو	|not|true
كان	|not|true	|halt|true
كانت	|not|true	|halt|true
فاكثر	|behind|">="
او	اكثر|behind|">="	يزيد|behind|">="	اقل|behind|"<="	|halt|true
فما	فوق|behind|">="	دون|behind|"<="
واكثر	|behind|">="
+	|behind|">="
ويزيد	|behind|">="
بالاقل	|behind|">="
فاقل	|behind|"<="
ونيف	|behind|">"
حوالي	|about|true	|about|true	|lasting|true	|halt|true
نحو	|about|true	|lasting|true	|halt|true
قرابه	|about|true	|lasting|true
زهاء	|about|true
تقريبا	|about|true	|about-behind|true	|halt|true
يقارب	|about|true
تقارب	|about|true
قارب	|about|true
قاربت	|about|true
ناهز	|about|true
ناهزت	|about|true
يناهز	|about|true
تناهز	|about|true
بحدود	|about|true
مقدار	يقارب|about|true
يقدر	بنحو|about|true
يقرب	من|about|true	|about|true
تقرب	من|about|true	|about|true
نحوا	من|about|true
قريبا	من|about|true
قريب	من|about|true
قريبه	من|about|true
شارف	علي|about|true
حدود	|about|true
بقرابه	|about|true
بحوالي	|about|true
بنحو	|about|true
اقترب	من|about|true
اقتربت	من|about|true
يقترب	من|about|true
تقترب	من|about|true
شي	|about|true
حوالين	|about|true
~	|about|true
قرب	|about|true
مقاربا	|about|true
تقديريا	|about|true
بالتقريب	|about-behind|true
تقريبيا	|about-behind|true
بين	عامي|open|"and"	سنتي|open|"and"	العامين|open|"and"	شهري|open|"and"	|open|"and"	|year|true	|halt|true
تتراوح	بين|open|"and"
يتراوح	بين|open|"and"
الي	غايه|to|true	غايه|moment|"<="	حين|moment|"<="	|to|true	|year|true	|halt|true	|halt|true
حتي	|to|true	|moment|"<="	|year|true	|halt|true
لغايه	|to|true	|moment|"<="
ل	|to|true	|per|true	|halt|true
وحتي	|to|true	|moment|"<="
والي	|to|true
قبل	حلول|moment|"<"	|moment|"<"	|year|true	|lasting|true	|halt|true
قبيل	|moment|"<"
منذ	ما قبل|moment|"<"	|moment|">="	|year|true	|lasting|true	|halt|true
بعد	|moment|">"	|year|true	|lasting|true	|halt|true
عقب	|moment|">"
ابتداء	من|moment|">="
اعتبارا	من|moment|">="
بدءا	من|moment|">="
انطلاقا	من|moment|">="
بحلول	|moment|"<="	|year|true
اوايل	|part|"early"	|year|true
بواكير	|part|"early"
بدايه	|part|"start"
مطلع	|part|"start"
بدايات	|part|"start"
مستهل	|part|"start"
فاتحه	|part|"start"
غره	|part|"start"
منتصف	|part|"mid"
اواسط	|part|"mid"
وسط	|part|"mid"
اوسط	|part|"mid"
اواخر	|part|"late"	|year|true
نهايه	|part|"end"
نهايات	|part|"end"
ختام	|part|"end"
خواتيم	|part|"end"
الاشهر	الاولي من|part|"early"	الاخيره من|part|"late"	الثلاثه|period|"quarter"	السته|period|"half"
وقت	مبكر من|part|"early"	متاخر من|part|"late"
الشهور	الاولي من|part|"early"	الاخيره من|part|"late"
الايام	الاولي من|part|"start"	الاخيره من|part|"end"
الاسابيع	الاولي من|part|"start"	الاخيره من|part|"end"
الربع	|period|"quarter"
فصل	|period|"quarter"	|label|true
النصف	|period|"half"
الاسبوع	|period|"week"
الثلث	|period|"third"
ربيع	|season|"spring"
صيف	|season|"summer"
خريف	|season|"autumn"
شتاء	|season|"winter"
خلال	|year|true	|lasting|true	|halt|true
طوال	|year|true	|lasting|true
عامي	|year|true	|year-word|true
سنتي	|year|true	|year-word|true
/	|score|true	|per|true
،	|link|true
,	|link|true
لشهر	|month-word|true
ال	|filler|true
مبلغ	|filler|true
عدد	|filler|true	|counting|true
مجموع	|filler|true
اجمالي	|filler|true
رقم	|filler|true	|label|true
نسبه	|filler|true
عن	كل سهم|rate|"share"	كل|per|true	|filler|true	|halt|true
لمده	|lasting|true
مده	|lasting|true
لفتره	|lasting|true
دام	|lasting|true
دامت	|lasting|true
استمر	|lasting|true
استمرت	|lasting|true
استغرق	|lasting|true
استغرقت	|lasting|true
نهايي	|not-fraction|true
سنوي	|not-fraction|true
شهري	|not-fraction|true
وظيفه	|noun|true
وظايف	|noun|true
وحده	|noun|true
وحدات	|noun|true
وفاه	|noun|true	|counting|true
وفيات	|noun|true
ولايه	|noun|true
ولايات	|noun|true
وثيقه	|noun|true
وثايق	|noun|true
وزير	|noun|true
وزيرا	|noun|true
وزراء	|noun|true
ورقه	|noun|true
وفد	|noun|true
وجبه	|noun|true
وجبات	|noun|true
مقتل	|counting|true
مصرع	|counting|true
اصابه	|counting|true
جرح	|counting|true
اعدام	|counting|true
اعتقال	|counting|true
استشهاد	|counting|true
سقوط	|counting|true
توقيف	|counting|true
انقاذ	|counting|true
اجلاء	|counting|true
تسجيل	|counting|true
ضبط	|counting|true
احتجاز	|counting|true
نزوح	|counting|true
غرق	|counting|true
خطف	|counting|true
اختطاف	|counting|true
فقدان	|counting|true
قتل	|counting|true
قتلت	|counting|true
اصيب	|counting|true
اصابت	|counting|true
افراج	|counting|true
اطلاق	|counting|true
ضم	|counting|true
يضم	|counting|true
تضم	|counting|true
عددهم	|counting|true
عددها	|counting|true
سجل	|counting|true
سجلت	|counting|true
شفاء	|counting|true
تعافي	|counting|true
بواقع	|counting|true
باجمالي	|counting|true
حصد	|counting|true
حصل	|counting|true
نال	|counting|true
جمع	|counting|true
حقق	|counting|true
حققت	|counting|true
عمره	|counting|true
عمرها	|counting|true
بعمر	|counting|true
سن	|counting|true
درجه	|counting|true
بدرجه	|counting|true
بنتيجه	|counting|true
بفارق	|counting|true
طرد	|counting|true
ترحيل	|counting|true
تشريد	|counting|true
تعيين	|counting|true
توظيف	|counting|true
اسباب	|listing|true
اسيله	|listing|true
نصايح	|listing|true
معلومات	|listing|true
حقايق	|listing|true
طرق	|listing|true
خطوات	|listing|true
اولا	|idiom|true
لاول	مره|idiom|true
مره	واحده|idiom|true	|times|true
الاخير	|last|true
الاخيره	|last|true
لكل	سهم|rate|"share"	فرد|rate|"person"	شخص|rate|"person"	برميل|rate|"barrel"	|per|true
كل	شهر|rate|"month"	سنه|rate|"year"	عام|rate|"year"	يوم|rate|"day"	اسبوع|rate|"week"	ساعه|rate|"hour"	|per|true	|halt|true
لل	|per|true
ب	|per|true	|halt|true
مقابل	كل|per|true	|halt|true
شهريا	|rate|"month"
بالشهر	|rate|"month"
سنويا	|rate|"year"
بالسنه	|rate|"year"
يوميا	|rate|"day"
باليوم	|rate|"day"
اسبوعيا	|rate|"week"
للسهم	الواحد|rate|"share"	|rate|"share"
السهم	الواحد|rate|"share"	|rate|"share"
للفرد	|rate|"person"
للشخص	الواحد|rate|"person"	|rate|"person"
بالساعه	|rate|"hour"
للبرميل	|rate|"barrel"
للاونصه	|rate|"ounce"
للاوقيه	|rate|"ounce"
للطن	|rate|"ton"
ضعفي	|multiple|{"decimal": "2"}
ضعفين	|multiple|{"decimal": "2"}
ضعفان	|multiple|{"decimal": "2"}
مرتين	|multiple|{"decimal": "2"}
الضعف	|multiple|{"decimal": "2"}
بالضعف	|multiple|{"decimal": "2"}
مرتان	|multiple|{"decimal": "2"}
اضعاف	|times|true
ضعف	|times|true
ضعفا	|times|true
مرات	|times|true
امثال	|times|true
صفحه	|label|true
الصفحه	|label|true
صوره	|label|true
الصوره	|label|true
الرقم	|label|true
الفصل	|label|true
ماده	|label|true
الماده	|label|true
بند	|label|true
البند	|label|true
اصدار	|label|true
الاصدار	|label|true
نسخه	|label|true
النسخه	|label|true
قناه	|label|true
القناه	|label|true
طريق	|label|true
جزء	|label|true
الجزء	|label|true
حلقه	|label|true
الحلقه	|label|true
شكل	|label|true
جدول	|label|true
فقره	|label|true
الفقره	|label|true
غرفه	|label|true
بوابه	|label|true
قرار	|label|true
القرار	|label|true
قانون	|label|true
القانون	|label|true
مرسوم	|label|true
العدد	|label|true
موسم	|label|true
الموسم	|label|true
لجنه	|label|true
الطراز	|label|true
طراز	|label|true
عده	|vague|true
بضعه	|vague|true
بضع	|vague|true
عشرات	|vague|true
ميات	|vague|true
العشرات	|vague|true
الميات	|vague|true
عديد	|vague|true
العديد	|vague|true
بعض	|vague|true	|halt|true
صباحا	|clock|true
مساء	|clock|true
ظهرا	|clock|true
ليلا	|clock|true
فجرا	|clock|true
ص	|clock|true
م	|clock|true
عصرا	|clock|true
الساعه	|clock-before|true
مع	|halt|true
ك	|halt|true
ف	|halt|true
ام	|halt|true
ثم	|halt|true
بل	|halt|true
لكن	|halt|true
ان	|halt|true	|halt|true
انه	|halt|true
انها	|halt|true
الذي	|halt|true
التي	|halt|true
الذين	|halt|true
هو	|halt|true
هي	|halt|true
هم	|halt|true
هذا	|halt|true
هذه	|halt|true
ذلك	|halt|true
تلك	|halt|true
يكون	|halt|true
قد	|halt|true
لقد	|halt|true
اثناء	|halt|true
عند	|halt|true
حين	|halt|true
عندما	|halt|true
كما	|halt|true
مثل	|halt|true
غير	|halt|true
سوي	|halt|true
فقط	|halt|true
ايضا	|halt|true
وفق	|halt|true
وفقا	|halt|true
بحسب	|halt|true
حسب	|halt|true
بلغ	|halt|true
بلغت	|halt|true
يبلغ	|halt|true
تبلغ	|halt|true
اي	|halt|true
جميع	|halt|true
حيث	|halt|true
اذ	|halt|true
اذا	|halt|true
لو	|halt|true
لان	|halt|true
بينما	|halt|true
رغم	|halt|true
بسبب	|halt|true
ضد	|halt|true
حول	|halt|true
لدي	|halt|true	|halt|true
عبر	|halt|true
امام	|halt|true
خلف	|halt|true
منهم	|halt|true
منها	|halt|true
بينهم	|halt|true
بينها	|halt|true
عالميا	|halt|true
عربيا	|halt|true
محليا	|halt|true
دوليا	|halt|true
سابقا	|halt|true
لاحقا	|halt|true
اخرين	|halt|true
اخري	|halt|true
مقارنه	|halt|true
فيما	|halt|true
وكان	|halt|true
وكانت	|halt|true
الان	|halt|true
اليوم	|halt|true
حاليا	|halt|true
وفي	|halt|true
ومن	|halt|true
وعلي	|halt|true
ارتفع	|change|true
ارتفعت	|change|true
يرتفع	|change|true
ترتفع	|change|true
ارتفاع	|change|true
انخفض	|change|true
انخفضت	|change|true
ينخفض	|change|true
تنخفض	|change|true
انخفاض	|change|true
ازداد	|change|true
ازدادت	|change|true
هبط	|change|true
هبطت	|change|true
هبوط	|change|true
تراجع	|change|true
تراجعت	|change|true
صعد	|change|true
صعدت	|change|true
قفز	|change|true
قفزت	|change|true
نما	|change|true
نمت	|change|true
تقلص	|change|true
تقلصت	|change|true
خفض	|change|true
خفضت	|change|true
رفع	|change|true
رفعت	|change|true
انتقل	|change|true
انتقلت	|change|true
تحول	|change|true
هوي	|change|true
هوت	|change|true
نزل	|change|true
نزلت	|change|true
تغير	|change|true
تحسن	|change|true
تضاعف	|change|true
تضاعفت	|change|true
تراجعا	|change|true
ارتفاعا	|change|true
انخفاضا	|change|true
هبوطا	|change|true
انكمش	|change|true
انكمشت	|change|true
قلص	|change|true
قلصت	|change|true
خفضها	|change|true
رفعها	|change|true"""
