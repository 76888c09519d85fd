"""Arabic words for what is measured: numbers, fractions, times, months, currencies and units."""

from __future__ import annotations

from factcli.lang import cldr_ar
from factcli.lang.tables import spread, words

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
TEENS |= spread(
    {
        11: "حداشر",
        12: "طناشر | اثناعشر",
        13: "تلتاشر",
    }
)
TENS: dict[str, int] = {}
for _number, _stem in enumerate(words("عشر ثلاث أربع خمس ست سبع ثمان تسع"), 2):
    TENS |= {_stem + ending: 10 * _number for ending in ("ون", "ين")}
_HUNDRED = ("مئة", "مائة", "مية", "ميه")
NUMBERS = UNITS | TEENS | TENS

# size, count: 1 stands alone, 2 is a dual, 0 needs a number before it ("ملايين" alone is no figure)
SCALES: dict[str, tuple[int, int]] = dict.fromkeys(_HUNDRED, (100, 1))
SCALES |= spread(
    {
        (100, 2): "مئتان | مئتين | مائتان | مائتين | مئتي | مائتا | مائتي | ميتين",
    }
)
for _number, _stem in enumerate(words("ثلاث أربع خمس ست سبع ثمان تسع"), 3):
    SCALES |= {f"{_stem}{hundred}": (100, _number) for hundred in _HUNDRED}
    SCALES |= {f"ثماني{hundred}": (100, 8) for hundred in _HUNDRED}
# Folded, مئتا is ميتا, which is also how Meta is written: read only before a scale.
SCALES |= spread(
    {
        (10**3, 200): "مئتا ألف",
        (10**6, 200): "مئتا مليون",
        (10**9, 200): "مئتا مليار",
        (10**3, 1): "ألف | ألفا",
        (10**3, 0): "آلاف | الآلاف",
        (10**3, 2): "ألفان | ألفين | ألفي",
    }
)
for _size, _words in {10**6: "مليون", 10**9: "مليار بليون", 10**12: "تريليون ترليون"}.items():
    for _word in _words.split():
        SCALES |= {_word: (_size, 1), _word + "ا": (_size, 1), _word + "ات": (_size, 0)}
        SCALES |= {_word + ending: (_size, 2) for ending in ("ان", "ين", "ي")}
SCALES |= spread(
    {
        (10**6, 0): "ملايين",
        (10**9, 0): "بلايين",
        (10**12, 0): "تريليونات",
        (12, 1): "درزن | دزينة",
    }
)

FRACTIONS = spread(
    {
        (1, 2): "نصف | نص | ½",
        (1, 3): "ثلث | ⅓",
        (2, 3): "ثلثا | ثلثي | ثلثين | ثلثان | ⅔",
        (1, 4): "ربع | أرباع | ¼",
        (2, 5): "خمسا | خمسي",
        (1, 5): "أخماس",
        (1, 6): "سدس | أسداس",
        (1, 7): "أسباع",
        (1, 8): "أثمان",
        (1, 9): "أتساع",
        (1, 10): "أعشار",
        (3, 4): "¾",
    }
)

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
for _number, _stem in enumerate(words("حادي ثاني ثالث رابع خامس سادس سابع ثامن تاسع"), 11):
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
TIMES |= spread(
    {
        ("year", 1): "عام | عاما",
        ("year", 2): "عامان | عامين",
        ("year", 0): "أعوام | سنين",
        ("day", 1): "يوما",
        ("month", 1): "شهرا",
        ("week", 1): "أسبوعا",
        ("month", 0): "شهور",
        ("decade", 1): "عقد | عقدا",
        ("decade", 2): "عقدان | عقدين",
        ("decade", 0): "عقود",
        ("century", 1): "قرن | قرنا",
        ("century", 2): "قرنان | قرنين",
        ("century", 0): "قرون",
    }
)

MONEY = {name: code for code, names in cldr_ar.CURRENCIES.items() for name in names.split("|") if name}
MONEY |= {code.lower(): code for code in cldr_ar.CURRENCIES if code not in ("ALL", "TOP", "PEN")}
MONEY |= {sign: code for sign, code in cldr_ar.SYMBOLS.items() if not sign[0].isalpha()}
MONEY |= spread(
    {
        "USD": "$ | us $",
        "GBP": "£",
        "EUR": "€",
        "JPY": "¥",
        "TRY": "₺",
        "RUB": "₽",
    }
)
# base word → code; the endings of case, dual and plural are added below
_COINS = spread(
    {
        "USD": "دولار",
        "JPY": "ين",
        "CNY": "يوان",
        "RUB": "روبل",
        "ILS": "شيكل",
        "INR": "روبية",
        "": "جنيه | درهم | ريال | دينار | ليرة | فرنك",
    }
)
_NATIONS: dict[str, str] = {
    "جنيه": "مصري EGP استرليني GBP إسترليني GBP سوداني SDG", "درهم": "إماراتي AED مغربي MAD",
    "ريال": "سعودي SAR قطري QAR عماني OMR يمني YER إيراني IRR",
    "دينار": "كويتي KWD بحريني BHD أردني JOD عراقي IQD تونسي TND جزائري DZD ليبي LYD",
    "ليرة": "لبنانية LBP سورية SYP تركية TRY", "فرنك": "سويسري CHF",
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
MONEY |= spread(
    {
        "EUR": "يورو | اليورو | أورو",
        "USD": "دولار أمريكى",
        "GBP": "جنيه استرلينى",
    }
)
MINOR = spread(
    {
        "USD": "سنت | سنتا | سنتات | سنتان | سنتين",
        "": "قرش | قرشا | قروش | بنس | بنسا | فلس | فلسا",
    }
)

MONTHS = {word: number for number, words in cldr_ar.MONTHS.items() for word in words.split("|")}
# Egypt writes these too; none is in CLDR.
MONTHS |= spread(
    {
        4: "إبريل | ابرايل",
        6: "يونيه | حزيران | جوان",
        7: "يوليه | جويلية",
        8: "أغشت | أوت | غشت",
        2: "فبرابر | فيفري",
        10: "تشرين أول",
        11: "تشرين ثاني | تشرين ثان | نونبر",
        12: "كانون أول | دجنبر",
        1: "كانون ثاني | كانون ثان | جانفي",
        5: "آيار | ماي",
        9: "شتنبر",
    }
)
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
MEASURES |= spread(
    {
        "km2": "كيلومترات مربعة | كم²",
        "m2": "متر مربع | مترا مربعا",
        "ly": "سنة ضوئية | سنوات ضوئية",
        "km/h": "كم/س",
        "mi2": "ميل مربع",
    }
)
