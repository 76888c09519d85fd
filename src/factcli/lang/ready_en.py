"""The tables of factcli.lang.en, ready to be looked up. Written by tools/tables.py: do not edit."""

from typing import Any

ANCHORS = frozenset(('billion', 'billions', 'bln', 'bn', 'centuries', 'century', 'crore', 'day', 'days', 'decade', 'decades', 'double', 'doubled', 'doubling', 'dozen', 'eight', 'eighteen', 'eighteenth', 'eighth', 'eighths', 'eightieth', 'eighty', 'eleven', 'eleventh', 'fifteen', 'fifteenth', 'fifth', 'fifths', 'fiftieth', 'fifty', 'first', 'five', 'fivefold', 'fortieth', 'fortnight', 'forty', 'four', 'fourfold', 'fourteen', 'fourteenth', 'fourth', 'fourty', 'half', 'halved', 'halves', 'hour', 'hours', 'hr', 'hrs', 'hundred', 'hundredth', 'lakh', 'mil', 'million', 'millions', 'min', 'mins', 'minute', 'minutes', 'mio', 'mln', 'mn', 'month', 'months', 'nine', 'nineteen', 'nineteenth', 'ninetieth', 'ninety', 'ninth', 'ninths', 'one', 'quadruple', 'quadrupled', 'quarter', 'quarters', 'sec', 'second', 'seconds', 'secs', 'seven', 'seventeen', 'seventeenth', 'seventh', 'sevenths', 'seventieth', 'seventy', 'six', 'sixteen', 'sixteenth', 'sixth', 'sixths', 'sixtieth', 'sixty', 'ten', 'tenfold', 'tenth', 'tenths', 'third', 'thirds', 'thirteen', 'thirteenth', 'thirtieth', 'thirty', 'thousand', 'thousands', 'three', 'threefold', 'thrice', 'tn', 'trillion', 'triple', 'tripled', 'tripling', 'trn', 'twelfth', 'twelve', 'twentieth', 'twenty', 'twice', 'two', 'twofold', 'week', 'weeks', 'year', 'years', 'yr', 'yrs', 'zero', '¼', '½', '¾', '⅓', '⅔'))
PREFIXES: Any = ()
TRAITS: Any = {'glued': {'k': 1000, 'm': 1000000, 'mm': 1000000, 'b': 1000000000, 't': 1000000000000},
 'unit_before_ten': False,
 'and_after': 100,
 'decimal_comma': False,
 'head': 'last',
 'definite': (),
 'far_verbs': False,
 'ordinal_endings': ('st', 'nd', 'rd', 'th'),
 'eras': (),
 'decade_endings': ('s',),
 'hijri': (),
 'and_prefix': '',
 'verb_shapes': (),
 'plurals': ('s', ('ss', 'us', 'is')),
 'not_nouns': ('ed', 'ing', 'ly'),
 'not_plural': ('news', 'business', 'series', 'sales', 'sports', 'press'),
 'quarter_letter': 'q',
 'half_letter': 'h',
 'letters': ('q', 'h'),
 'round_years': False,
 'articles': ('the', 'a', 'an')}
SHOW: Any = {'about': 'about {}',
 '>': 'more than {}',
 '>=': 'at least {}',
 '<': 'less than {}',
 '<=': 'up to {}',
 '+>': 'just over {}',
 '-<': 'just under {}',
 'between': 'between {} and {}',
 'moment': {'<': 'before {}', '>': 'after {}', '<=': 'until {}', '>=': 'since {}'},
 'scales': ((1000000000000, 'trillion'), (1000000000, 'billion'), (1000000, 'million'), (1000, 'thousand')),
 'signs': {'USD': '$', 'EUR': '€', 'GBP': '£', 'INR': '₹', 'JPY': '¥'},
 'percent': '{}%',
 'points': '{} percentage points',
 'point': '{} percentage point',
 'fractions': {50: 'half',
               33: 'a third',
               67: 'two thirds',
               25: 'a quarter',
               75: 'three quarters',
               20: 'a fifth',
               40: 'two fifths',
               60: 'three fifths',
               80: 'four fifths',
               10: 'a tenth',
               90: 'nine tenths',
               70: 'seven tenths',
               30: 'three tenths',
               17: 'a sixth',
               83: 'five sixths',
               14: 'a seventh'},
 'multiple': '{} times',
 'per': '{} a {}',
 'months': ('January',
            'February',
            'March',
            'April',
            'May',
            'June',
            'July',
            'August',
            'September',
            'October',
            'November',
            'December'),
 'date': '{day} {month} {year}',
 'old_year': 'the year {}',
 'month': '{month} {year}',
 'early': 'early {}',
 'mid': 'mid-{}',
 'late': 'late {}',
 'start': 'the start of {}',
 'end': 'the end of {}',
 'quarter': ('first quarter of {}', 'second quarter of {}', 'third quarter of {}', 'fourth quarter of {}'),
 'half': ('first half of {}', 'second half of {}'),
 'season': {'spring': 'spring {}', 'summer': 'summer {}', 'autumn': 'autumn {}', 'winter': 'winter {}'},
 'decade': 'the {}s',
 'range': 'from {} to {}',
 'ordinal_endings': ('th', 'st', 'nd', 'rd'),
 'rates': {'person': '{} per person'},
 'measures': {'mi2': 'square miles', 'km2': 'km²', 'm2': 'm²', 'ft2': 'square feet', 'ly': 'light years'},
 'durations': {'second': ('second', 'seconds'),
               'minute': ('minute', 'minutes'),
               'hour': ('hour', 'hours'),
               'day': ('day', 'days'),
               'week': ('week', 'weeks'),
               'fortnight': ('fortnight', 'fortnights'),
               'month': ('month', 'months'),
               'year': ('year', 'years'),
               'decade': ('decade', 'decades'),
               'century': ('century', 'centuries')},
 'finer': {'second': 'minute'},
 'joined': '{} and {}',
 'explain': {'equal': '{} = {}',
             'rounds': '{} rounds to {}',
             'about': '{} is {}, give or take',
             'contains': '{1} lies in “{0}”',
             'within': '{} lies within {}',
             'different': '{} ≠ {}',
             'cannot-say': '{} and {} cannot be compared'}}
PHRASES = r"""zero	|num|0
one	by one|idiom|true	day|idiom|true	of|idiom|true	another|idiom|true	|num|1	|article|1
two	|num|2
three	months|period|"quarter"	|num|3
four	|num|4
five	|num|5
six	- month period|period|"half"	months|period|"half"	|num|6
seven	|num|7
eight	|num|8
nine	months|period|"nine"	|num|9
ten	|num|10
eleven	|num|11
twelve	|num|12
thirteen	|num|13
fourteen	|num|14
fifteen	|num|15
sixteen	|num|16
seventeen	|num|17
eighteen	|num|18
nineteen	|num|19
twenty	|num|20
thirty	|num|30
forty	|num|40
fifty	|num|50
sixty	|num|60
seventy	|num|70
eighty	|num|80
ninety	|num|90
fourty	|num|40
dozen	|scale|[12, 0]
hundred	|scale|[100, 0]
thousand	|scale|[1000, 0]
lakh	|scale|[100000, 0]
crore	|scale|[10000000, 0]
trillion	|scale|[1000000000000, 0]
mil	|scale|[1000000, 0]
mn	|scale|[1000000, 0]
mln	|scale|[1000000, 0]
mio	|scale|[1000000, 0]
bn	|scale|[1000000000, 0]
bln	|scale|[1000000000, 0]
tn	|scale|[1000000000000, 0]
trn	|scale|[1000000000000, 0]
billion	|scale|[1000000000, 0]
million	|scale|[1000000, 0]
millions	|scale|[1000000, 0]
billions	|scale|[1000000000, 0]
thousands	|scale|[1000, 0]
a	little more than|below|"+>"	bit more than|below|"+>"	little less than|below|"-<"	bit less than|below|"-<"	. m .|clock|true	minimum of|below|">="	maximum of|below|"<="	little over|below|"+>"	bit over|below|"+>"	little under|below|"-<"	bit under|below|"-<"	total of|filler|true	second time|idiom|true	$|prefixed|"AUD"	whopping|filler|true	record|filler|true	head|rate|"person"	|article|1	|year|true	|filler|true	|per|true	|halt|true
an	average of about|about|true	estimated|about|true	|article|1	|year|true	|filler|true	|per|true	|halt|true
half	|frac|[1, 2]	|period|"half"
halves	|frac|[1, 2]
½	|frac|[1, 2]
¼	|frac|[1, 4]
¾	|frac|[3, 4]
⅓	|frac|[1, 3]
⅔	|frac|[2, 3]
third	|frac|[1, 3]	|ordinal|3
quarter	|frac|[1, 4]	|period|"quarter"
fifth	|frac|[1, 5]	|ordinal|5
sixth	|frac|[1, 6]	|ordinal|6
seventh	|frac|[1, 7]	|ordinal|7
eighth	|frac|[1, 8]	|ordinal|8
ninth	|frac|[1, 9]	|ordinal|9
tenth	|frac|[1, 10]	|ordinal|10
thirds	|frac|[1, 3]
quarters	|frac|[1, 4]
fifths	|frac|[1, 5]
sixths	|frac|[1, 6]
sevenths	|frac|[1, 7]
eighths	|frac|[1, 8]
ninths	|frac|[1, 9]
tenths	|frac|[1, 10]
first	days of|part|"start"	weeks of|part|"start"	months of|part|"early"	of all|idiom|true	world war|idiom|true	lady|idiom|true	time|idiom|true	amendment|idiom|true	|ordinal|1
second	world war|idiom|true	time|idiom|true	|ordinal|2	|time|["second", 1]
fourth	|ordinal|4
eleventh	|ordinal|11
twelfth	|ordinal|12
thirteenth	|ordinal|13
fourteenth	|ordinal|14
fifteenth	|ordinal|15
sixteenth	|ordinal|16
seventeenth	|ordinal|17
eighteenth	|ordinal|18
nineteenth	|ordinal|19
twentieth	|ordinal|20
thirtieth	|ordinal|30
fortieth	|ordinal|40
fiftieth	|ordinal|50
sixtieth	|ordinal|60
seventieth	|ordinal|70
eightieth	|ordinal|80
ninetieth	|ordinal|90
hundredth	|ordinal|100
and	more|behind|">="	above|behind|">="	up|behind|">="	below|behind|"<="	|and|true	|year|true	|halt|true
&	|and|true
january	|month|1
jan	|month|1
february	|month|2
feb	|month|2
march	|month|3
mar	|month|3
april	|month|4
apr	|month|4
may	|month|5	|halt|true
june	|month|6
jun	|month|6
july	|month|7
jul	|month|7
august	|month|8
aug	|month|8
september	|month|9
sep	|month|9
october	|month|10
oct	|month|10
november	|month|11
nov	|month|11
december	|month|12
dec	|month|12
sept	|month|9
febuary	|month|2
feburary	|month|2
janurary	|month|1
septmber	|month|9
ocotber	|month|10
monday	|weekday|0
tuesday	|weekday|1
wednesday	|weekday|2
thursday	|weekday|3
friday	|weekday|4
saturday	|weekday|5
sunday	|weekday|6
mon	|weekday|0
tue	|weekday|1
wed	|weekday|2
thu	|weekday|3
fri	|weekday|4
sat	|weekday|5
sun	|weekday|6
seconds	|time|["second", 0]
minute	read|not-time|true	|time|["minute", 1]
minutes	|time|["minute", 0]
hour	|time|["hour", 1]
hours	|time|["hour", 0]
day	one|idiom|true	|time|["day", 1]	|label|false
days	|time|["day", 0]
week	|time|["week", 1]	|period|"week"	|label|false
weeks	|time|["week", 0]	|label|false
month	|time|["month", 1]
months	|time|["month", 0]
year	|time|["year", 1]	|year|true	|year-word|true
years	|time|["year", 0]	|year|true
decade	|time|["decade", 1]
decades	|time|["decade", 0]
century	|time|["century", 1]
centuries	|time|["century", 0]
fortnight	|time|["fortnight", 1]
hr	|time|["hour", 0]
hrs	|time|["hour", 0]
min	read|not-time|true	video|not-time|true	walk|not-time|true	|time|["minute", 0]
mins	|time|["minute", 0]
sec	|time|["second", 0]
secs	|time|["second", 0]
yr	|time|["year", 0]
yrs	|time|["year", 0]
%	points|percent|"points"	|percent|"percent"
percent	points|percent|"points"	|percent|"percent"
per	- cent|percent|"percent"	cent|percent|"percent"	annum|rate|"year"	|year|true	|per|true	|halt|true
pct	.|percent|"percent"	|percent|"percent"
percentage	- point|percent|"points"	- points|percent|"points"	points|percent|"points"	point|percent|"points"
pp	.|label|true	|percent|"points"
ppts	|percent|"points"
points	percent|percent|"points"
united	arab emirates dirham|money|"AED"
uae	dirham|money|"AED"	dirhams|money|"AED"
afghan	afghani|money|"AFN"	afghanis|money|"AFN"
albanian	lek|money|"ALL"	leke|money|"ALL"
armenian	dram|money|"AMD"	drams|money|"AMD"
angolan	kwanza|money|"AOA"	kwanzas|money|"AOA"
argentine	peso|money|"ARS"	pesos|money|"ARS"
australian	dollar|money|"AUD"	dollars|money|"AUD"
aruban	florin|money|"AWG"
azerbaijani	manat|money|"AZN"	manats|money|"AZN"
bosnia	- herzegovina convertible mark|money|"BAM"	- herzegovina convertible marks|money|"BAM"
barbadian	dollar|money|"BBD"	dollars|money|"BBD"
bangladeshi	taka|money|"BDT"	takas|money|"BDT"
bulgarian	lev|money|"BGN"	leva|money|"BGN"
bahraini	dinar|money|"BHD"	dinars|money|"BHD"
burundian	franc|money|"BIF"	francs|money|"BIF"
bermudan	dollar|money|"BMD"	dollars|money|"BMD"
brunei	dollar|money|"BND"	dollars|money|"BND"
bolivian	boliviano|money|"BOB"	bolivianos|money|"BOB"
brazilian	real|money|"BRL"	reals|money|"BRL"
bahamian	dollar|money|"BSD"	dollars|money|"BSD"
bhutanese	ngultrum|money|"BTN"	ngultrums|money|"BTN"
botswanan	pula|money|"BWP"	pulas|money|"BWP"
belarusian	ruble|money|"BYN"	rubles|money|"BYN"
belize	dollar|money|"BZD"	dollars|money|"BZD"
canadian	dollar|money|"CAD"	dollars|money|"CAD"
congolese	franc|money|"CDF"	francs|money|"CDF"
swiss	franc|money|"CHF"	francs|money|"CHF"
chilean	peso|money|"CLP"	pesos|money|"CLP"
chinese	yuan|money|"CNY"
colombian	peso|money|"COP"	pesos|money|"COP"
costa	rican colon|money|"CRC"	rican colons|money|"CRC"
cuban	peso|money|"CUP"	pesos|money|"CUP"
cape	verdean escudo|money|"CVE"	verdean escudos|money|"CVE"
czech	koruna|money|"CZK"	korunas|money|"CZK"
djiboutian	franc|money|"DJF"	francs|money|"DJF"
danish	krone|money|"DKK"	kroner|money|"DKK"
dominican	peso|money|"DOP"	pesos|money|"DOP"
algerian	dinar|money|"DZD"	dinars|money|"DZD"
egyptian	pound|money|"EGP"	pounds|money|"EGP"
eritrean	nakfa|money|"ERN"	nakfas|money|"ERN"
ethiopian	birr|money|"ETB"	birrs|money|"ETB"
euro	|money|"EUR"
euros	|money|"EUR"
fijian	dollar|money|"FJD"	dollars|money|"FJD"
falkland	islands pound|money|"FKP"	islands pounds|money|"FKP"
british	pound|money|"GBP"	pounds|money|"GBP"
georgian	lari|money|"GEL"	laris|money|"GEL"
ghanaian	cedi|money|"GHS"	cedis|money|"GHS"
gibraltar	pound|money|"GIP"	pounds|money|"GIP"
gambian	dalasi|money|"GMD"	dalasis|money|"GMD"
guinean	franc|money|"GNF"	francs|money|"GNF"
guatemalan	quetzal|money|"GTQ"	quetzals|money|"GTQ"
guyanaese	dollar|money|"GYD"	dollars|money|"GYD"
hong	kong dollar|money|"HKD"	kong dollars|money|"HKD"
honduran	lempira|money|"HNL"	lempiras|money|"HNL"
haitian	gourde|money|"HTG"	gourdes|money|"HTG"
hungarian	forint|money|"HUF"	forints|money|"HUF"
indonesian	rupiah|money|"IDR"	rupiahs|money|"IDR"
israeli	new shekel|money|"ILS"	new shekels|money|"ILS"
indian	rupee|money|"INR"	rupees|money|"INR"
iraqi	dinar|money|"IQD"	dinars|money|"IQD"
iranian	rial|money|"IRR"	rials|money|"IRR"
icelandic	krona|money|"ISK"	kronur|money|"ISK"
jamaican	dollar|money|"JMD"	dollars|money|"JMD"
jordanian	dinar|money|"JOD"	dinars|money|"JOD"
japanese	yen|money|"JPY"
kenyan	shilling|money|"KES"	shillings|money|"KES"
kyrgystani	som|money|"KGS"	soms|money|"KGS"
cambodian	riel|money|"KHR"	riels|money|"KHR"
comorian	franc|money|"KMF"	francs|money|"KMF"
north	korean won|money|"KPW"	of|below|">"
south	korean won|money|"KRW"	sudanese pound|money|"SSP"	sudanese pounds|money|"SSP"	african rand|money|"ZAR"	of|below|"<"
kuwaiti	dinar|money|"KWD"	dinars|money|"KWD"
cayman	islands dollar|money|"KYD"	islands dollars|money|"KYD"
kazakhstani	tenge|money|"KZT"	tenges|money|"KZT"
laotian	kip|money|"LAK"	kips|money|"LAK"
lebanese	pound|money|"LBP"	pounds|money|"LBP"
sri	lankan rupee|money|"LKR"	lankan rupees|money|"LKR"
liberian	dollar|money|"LRD"	dollars|money|"LRD"
lesotho	loti|money|"LSL"	lotis|money|"LSL"
libyan	dinar|money|"LYD"	dinars|money|"LYD"
moroccan	dirham|money|"MAD"	dirhams|money|"MAD"
moldovan	leu|money|"MDL"	lei|money|"MDL"
malagasy	ariary|money|"MGA"	ariaries|money|"MGA"
macedonian	denar|money|"MKD"	denari|money|"MKD"
myanmar	kyat|money|"MMK"	kyats|money|"MMK"
mongolian	tugrik|money|"MNT"	tugriks|money|"MNT"
macanese	pataca|money|"MOP"	patacas|money|"MOP"
mauritanian	ouguiya|money|"MRU"	ouguiyas|money|"MRU"
mauritian	rupee|money|"MUR"	rupees|money|"MUR"
maldivian	rufiyaa|money|"MVR"	rufiyaas|money|"MVR"
malawian	kwacha|money|"MWK"	kwachas|money|"MWK"
mexican	peso|money|"MXN"	pesos|money|"MXN"
malaysian	ringgit|money|"MYR"	ringgits|money|"MYR"
mozambican	metical|money|"MZN"	meticals|money|"MZN"
namibian	dollar|money|"NAD"	dollars|money|"NAD"
nigerian	naira|money|"NGN"	nairas|money|"NGN"
nicaraguan	cordoba|money|"NIO"	cordobas|money|"NIO"
norwegian	krone|money|"NOK"	kroner|money|"NOK"
nepalese	rupee|money|"NPR"	rupees|money|"NPR"
new	zealand dollar|money|"NZD"	zealand dollars|money|"NZD"	taiwan dollar|money|"TWD"	taiwan dollars|money|"TWD"	|year|true
omani	rial|money|"OMR"	rials|money|"OMR"
panamanian	balboa|money|"PAB"	balboas|money|"PAB"
peruvian	sol|money|"PEN"	soles|money|"PEN"
papua	new guinean kina|money|"PGK"
philippine	peso|money|"PHP"	pesos|money|"PHP"
pakistani	rupee|money|"PKR"	rupees|money|"PKR"
polish	zloty|money|"PLN"	zlotys|money|"PLN"
paraguayan	guarani|money|"PYG"	guaranis|money|"PYG"
qatari	riyal|money|"QAR"	riyals|money|"QAR"
romanian	leu|money|"RON"	lei|money|"RON"
serbian	dinar|money|"RSD"	dinars|money|"RSD"
russian	ruble|money|"RUB"	rubles|money|"RUB"
rwandan	franc|money|"RWF"	francs|money|"RWF"
saudi	riyal|money|"SAR"	riyals|money|"SAR"
solomon	islands dollar|money|"SBD"	islands dollars|money|"SBD"
seychellois	rupee|money|"SCR"	rupees|money|"SCR"
sudanese	pound|money|"SDG"	pounds|money|"SDG"
swedish	krona|money|"SEK"	kronor|money|"SEK"
singapore	dollar|money|"SGD"	dollars|money|"SGD"
st	. helena pound|money|"SHP"	. helena pounds|money|"SHP"
sierra	leonean leone|money|"SLE"	leonean leones|money|"SLE"
somali	shilling|money|"SOS"	shillings|money|"SOS"
surinamese	dollar|money|"SRD"	dollars|money|"SRD"
sao	tome & principe dobra|money|"STN"	tome & principe dobras|money|"STN"
syrian	pound|money|"SYP"	pounds|money|"SYP"
swazi	lilangeni|money|"SZL"	emalangeni|money|"SZL"
thai	baht|money|"THB"
tajikistani	somoni|money|"TJS"	somonis|money|"TJS"
turkmenistani	manat|money|"TMT"
tunisian	dinar|money|"TND"	dinars|money|"TND"
tongan	paʻanga|money|"TOP"
turkish	lira|money|"TRY"
trinidad	& tobago dollar|money|"TTD"	& tobago dollars|money|"TTD"
tanzanian	shilling|money|"TZS"	shillings|money|"TZS"
ukrainian	hryvnia|money|"UAH"	hryvnias|money|"UAH"
ugandan	shilling|money|"UGX"	shillings|money|"UGX"
us	dollar|money|"USD"	dollars|money|"USD"	$|money|"USD"	$|prefixed|"USD"
uruguayan	peso|money|"UYU"	pesos|money|"UYU"
uzbekistani	som|money|"UZS"
venezuelan	bolivar|money|"VES"	bolivars|money|"VES"
vietnamese	dong|money|"VND"
vanuatu	vatu|money|"VUV"	vatus|money|"VUV"
samoan	tala|money|"WST"
central	african cfa franc|money|"XAF"	african cfa francs|money|"XAF"
east	caribbean dollar|money|"XCD"	caribbean dollars|money|"XCD"
caribbean	guilder|money|"XCG"	guilders|money|"XCG"
west	african cfa franc|money|"XOF"	african cfa francs|money|"XOF"
cfp	franc|money|"XPF"	francs|money|"XPF"
yemeni	rial|money|"YER"	rials|money|"YER"
zambian	kwacha|money|"ZMW"	kwachas|money|"ZMW"
zimbabwean	gold|money|"ZWG"
aed	|money|"AED"
afn	|money|"AFN"
all	|money|"ALL"	|determiner|true	|halt|true
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
kgs	|money|"KGS"	|measure|"kg"
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
pen	|money|"PEN"
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
top	|money|"TOP"	|label|false
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
£	|money|"GBP"
₪	|money|"ILS"
₹	|money|"INR"
¥	|money|"JPY"
₩	|money|"KRW"
₱	|money|"PHP"
$	|money|"USD"
₫	|money|"VND"
dollar	|money|"USD"
dollars	|money|"USD"
u	. s . dollars|money|"USD"	. s . dollar|money|"USD"	. s . $|money|"USD"
american	dollars|money|"USD"
buck	|money|"USD"
bucks	|money|"USD"
quid	|money|"GBP"
pound	sterling|money|"GBP"	|money|"GBP"
pounds	sterling|money|"GBP"	|money|"GBP"
yen	|money|"JPY"
yuan	|money|"CNY"
renminbi	|money|"CNY"
rmb	|money|"CNY"
rupees	|money|"INR"
rupee	|money|"INR"
rs	.|money|"INR"	|money|"INR"
rouble	|money|"RUB"
roubles	|money|"RUB"
ruble	|money|"RUB"
rubles	|money|"RUB"
shekel	|money|"ILS"
shekels	|money|"ILS"
emirati	dirhams|money|"AED"
r	$|prefixed|"BRL"
ca	$|prefixed|"CAD"	.|about|true
cn	¥|prefixed|"CNY"
hk	$|prefixed|"HKD"
mx	$|prefixed|"MXN"
nz	$|prefixed|"NZD"
nt	$|prefixed|"TWD"
ec	$|prefixed|"XCD"
cg	.|prefixed|"XCG"
c	$|prefixed|"CAD"	.|about|true
cent	|minor|"USD"
cents	|minor|"USD"
pence	|minor|"GBP"
penny	|minor|"GBP"
mm	|measure|"mm"
millimetre	|measure|"mm"
millimetres	|measure|"mm"
millimeter	|measure|"mm"
millimeters	|measure|"mm"
cm	|measure|"cm"
centimetre	|measure|"cm"
centimetres	|measure|"cm"
centimeter	|measure|"cm"
centimeters	|measure|"cm"
m	|measure|"m"
metre	|measure|"m"
metres	|measure|"m"
meter	|measure|"m"
meters	|measure|"m"
km	/ h|measure|"km/h"	|measure|"km"
kms	|measure|"km"
kilometre	|measure|"km"
kilometres	|measure|"km"
kilometer	|measure|"km"
kilometers	|measure|"km"
inch	|measure|"in"
inches	|measure|"in"
ft	|measure|"ft"
foot	|measure|"ft"
feet	|measure|"ft"	|people|true
yd	|measure|"yd"
yard	|measure|"yd"
yards	|measure|"yd"
mi	|measure|"mi"
mile	|measure|"mi"
miles	|measure|"mi"
gram	|measure|"g"
grams	|measure|"g"
gramme	|measure|"g"
grammes	|measure|"g"
kg	|measure|"kg"
kilo	|measure|"kg"	|share|"kilo"
kilos	|measure|"kg"
kilogram	|measure|"kg"	|share|"kilo"
kilograms	|measure|"kg"
kilogramme	|measure|"kg"
kilogrammes	|measure|"kg"
tonne	|measure|"t"	|share|"ton"
tonnes	|measure|"t"
ton	|measure|"t"	|share|"ton"
tons	|measure|"t"
lb	|measure|"lb"
lbs	|measure|"lb"
hectare	|measure|"ha"
hectares	|measure|"ha"
acre	|measure|"ac"
acres	|measure|"ac"
km²	|measure|"km2"
m²	|measure|"m2"
litre	|measure|"l"	|share|"litre"
litres	|measure|"l"
liter	|measure|"l"	|share|"litre"
liters	|measure|"l"
kph	|measure|"km/h"
kmh	|measure|"km/h"
mph	|measure|"mi/h"
square	kilometres|measure|"km2"	kilometers|measure|"km2"	miles|measure|"mi2"	metres|measure|"m2"	meters|measure|"m2"	feet|measure|"ft2"	foot|measure|"ft2"	one|idiom|true
sq	km|measure|"km2"	mi|measure|"mi2"
light	- years|measure|"ly"	- year|measure|"ly"	years|measure|"ly"	year|measure|"ly"
more	than about|below|">"	or less|about|true	than|below|">"	|halt|true
over	|below|">"	|lasting|true	|halt|true
above	|below|">"
greater	than|below|">"
higher	than|below|">"
larger	than|below|">"
bigger	than|below|">"
upwards	of|below|">"
in	the region of|about|true	the neighborhood of|about|true	the neighbourhood of|about|true	the vicinity of|about|true	the middle of|part|"mid"	excess of|below|">"	|year|true	|lasting|true	|not-half|true	|halt|true
longer	than|below|">"
older	than|below|">"
better	than|below|">"
beyond	|below|">"
well	over|below|">"	above|below|">"	under|below|"<"	below|below|"<"
at	the very least|below|">="	the very least|behind|">="	the start of|part|"start"	the most|below|"<="	a minimum|behind|">="	the most|behind|"<="	least|below|">="	minimum|below|">="	most|below|"<="	least|behind|">="	most|behind|"<="	one|idiom|true	first|idiom|true	|halt|true
no	fewer than|below|">="	less than|below|">="	lower than|below|">="	more than|below|"<="	greater than|below|"<="	higher than|below|"<="	longer than|below|"<="	earlier than|moment|">="	later than|moment|"<="	one|idiom|true	.|label|true	|not|true	|halt|true
not	less than|below|">="	fewer than|below|">="	more than|below|"<="	earlier than|moment|">="	later than|moment|"<="	over|below|"<="	exceeding|below|"<="	before|moment|">="	until|moment|">="	|not|true	|halt|true
minimum	of|below|">="
from	at least|below|">="	early|year|true	|open|"to"	|year|true	|halt|true
less	than|below|"<"	|halt|true
fewer	than|below|"<"
under	|below|"<"	|lasting|true	|halt|true
below	|below|"<"
lower	than|below|"<"
smaller	than|below|"<"
shorter	than|below|"<"
beneath	|below|"<"
short	of|below|"<"
younger	than|below|"<"
cheaper	than|below|"<"
up	to|below|"<="	to|to|true	until|moment|"<="	|halt|true	|change|true
maximum	of|below|"<="
as	many as|below|"<="	much as|below|"<="	early as|moment|""	late as|moment|""	of|year|true	|halt|true
capped	at|below|"<="
within	|below|"<="	|lasting|true	|halt|true
just	more than|below|"+>"	shy of|below|"-<"	short of|below|"-<"	over|below|"+>"	above|below|"+>"	under|below|"-<"	below|below|"-<"	about|about|true	|halt|true
slightly	more than|below|"+>"	less than|below|"-<"	fewer than|below|"-<"	over|below|"+>"	above|below|"+>"	under|below|"-<"	below|below|"-<"
little	more than|below|"+>"	less than|below|"-<"
marginally	more than|below|"+>"
only	just over|below|"+>"	|halt|true
barely	more than|below|"+>"
exceed	|verb|">"
exceeds	|verb|">"
exceeded	|verb|">"
exceeding	|verb|">"
tops	|verb|">"
topped	|verb|">"
topping	|verb|">"
surpass	|verb|">"
surpasses	|verb|">"
surpassed	|verb|">"
surpassing	|verb|">"
crossed	|verb|">"
passed	|verb|">"
outnumbered	|verb|">"
did	not|not|true	|halt|true
does	not|not|true	|halt|true
do	not|not|true	|halt|true
has	not|not|true	never|not|true	|halt|true
have	not|not|true	never|not|true	|halt|true
had	not|not|true	never|not|true	|halt|true
will	not|not|true	|halt|true
was	not|not|true	|halt|true
is	not|not|true	|halt|true
never	|not|true	|halt|true
didn't	|not|true
doesn't	|not|true
don't	|not|true
hasn't	|not|true
haven't	|not|true
hadn't	|not|true
won't	|not|true
isn't	|not|true
wasn't	|not|true
weren't	|not|true
cannot	|not|true
can't	|not|true
or	more|behind|">="	greater|behind|">="	above|behind|">="	higher|behind|">="	less|behind|"<="	fewer|behind|"<="	below|behind|"<="	lower|behind|"<="	so|about-behind|true	thereabouts|about-behind|true	|year|true	|halt|true
plus	|behind|">="	|halt|true
+	|behind|">="
about	every|about|true	|about|true	|year|true	|lasting|true	|halt|true
around	every|about|true	|about|true	|year|true	|halt|true
roughly	every|about|true	speaking|about|true	|about|true	|about-behind|true
nearly	every|about|true	|about|true	|lasting|true
almost	|about|true	|lasting|true
some	|about|true	|halt|true
approximately	every|about|true	|about|true	|about-behind|true
approx	.|about|true	|about|true
close	to|about|true
estimated	|about|true
circa	|about|true	|year|true
~	|about|true
nearing	|about|true
approaching	|about|true
near	to|about|true	|about|true	|halt|true
on	the order of|about|true	or after|moment|">="	or before|moment|"<="	|year|true	|halt|true
of	the order of|about|true	the year|link|true	fiscal|link|true	|year|true	|of|true	|link|true	|halt|true
somewhere	around|about|true
virtually	|about|true
give	or take|about|true	or take|about-behind|true
-	ish|about-behind|true	fold|times|true
ish	|about-behind|true
between	|open|"and"	|year|true	|halt|true
anywhere	between|open|"and"	from|open|"to"
to	|to|true	|year|true	|halt|true
until	|to|true	|moment|"<="	|year|true	|halt|true
till	|to|true	|moment|"<="	|year|true
through	|to|true	|year|true	|halt|true
before	|moment|"<"	|year|true	|ago|true	|halt|true
prior	to|moment|"<"
ahead	of|moment|"<"
earlier	than|moment|"<"	|ago|true	|halt|true
pre	-|moment|"<"
since	at least|moment|""	|moment|">="	|year|true	|halt|true
ever	since|moment|">="	|halt|true
after	at least|moment|""	|moment|">"	|year|true	|lasting|true	|ago|true	|halt|true
later	than|moment|">"	|ago|true	|halt|true
by	|moment|"<="	|year|true	|halt|true
early	days of|part|"start"	weeks of|part|"start"	months of|part|"early"	in|part|"early"	|part|"early"	|year|true
the	early part of|part|"early"	early days of|part|"start"	latter part of|part|"late"	first days of|part|"start"	first weeks of|part|"start"	first months of|part|"early"	opening days of|part|"start"	opening weeks of|part|"start"	opening week of|part|"start"	opening months of|part|"early"	early weeks of|part|"start"	early week of|part|"start"	early months of|part|"early"	beginning days of|part|"start"	beginning weeks of|part|"start"	beginning week of|part|"start"	beginning months of|part|"early"	last days of|part|"end"	last weeks of|part|"end"	last months of|part|"late"	final days of|part|"end"	final weeks of|part|"end"	final months of|part|"late"	closing days of|part|"end"	closing weeks of|part|"end"	closing week of|part|"end"	closing months of|part|"late"	dying days of|part|"end"	dying weeks of|part|"end"	dying week of|part|"end"	dying months of|part|"late"	waning days of|part|"end"	waning weeks of|part|"end"	waning week of|part|"end"	waning months of|part|"late"	start of|part|"start"	beginning of|part|"start"	opening of|part|"start"	middle of|part|"mid"	end of|part|"end"	fiscal year|year-word|true	figure of|filler|true	year|year|true	year|year-word|true	|year|true	|year-word|true	|determiner|true	|filler|true	|halt|true
start	of|part|"start"
beginning	days of|part|"start"	weeks of|part|"start"	months of|part|"early"	of|part|"start"
mid	-|part|"mid"	|part|"mid"	|year|true
middle	of|part|"mid"
late	in|part|"late"	|part|"late"	|year|true
end	of|part|"end"	-|part|"end"
opening	days of|part|"start"	weeks of|part|"start"	months of|part|"early"
last	days of|part|"end"	weeks of|part|"end"	months of|part|"late"	|lasting|true	|last|true
final	days of|part|"end"	weeks of|part|"end"	months of|part|"late"	|last|true
closing	days of|part|"end"	weeks of|part|"end"	months of|part|"late"	|last|true
dying	days of|part|"end"	weeks of|part|"end"	months of|part|"late"
waning	days of|part|"end"	weeks of|part|"end"	months of|part|"late"
trimester	|period|"third"
spring	|season|"spring"
summer	|season|"summer"
autumn	|season|"autumn"
fall	|season|"autumn"	|change|true
winter	|season|"winter"
during	|year|true	|halt|true
throughout	|year|true	|halt|true
for	|year|true	|lasting|true	|halt|true
fiscal	year|year-word|true	|year|true	|year-word|true
calendar	|year|true
than	|year|true	|halt|true
his	|year|true	|determiner|true	|halt|true
her	|year|true	|determiner|true	|halt|true
its	|year|true	|determiner|true	|halt|true
their	|year|true	|determiner|true	|halt|true
our	|year|true	|determiner|true	|halt|true
this	|year|true	|halt|true
out	of|score|true	|halt|true
/	|score|true	|per|true
,	|link|true
those	|determiner|true	|halt|true
these	|determiner|true	|halt|true
every	|determiner|true	|per|true	|halt|true
americans	|determiner|true
another	|filler|true
lasted	|lasting|true
lasting	|lasting|true
took	|lasting|true
ago	|ago|true	|halt|true
afterwards	|ago|true
high	|size|true	|halt|true
long	|size|true	|halt|true
tall	|size|true	|halt|true
wide	|size|true	|halt|true
deep	|size|true	|halt|true
away	|size|true	|halt|true
across	|size|true	|halt|true
race	|size|true
sprint	|size|true
freestyle	|size|true
reasons	|listing|true
things	|listing|true
ways	|listing|true
tips	|listing|true
facts	|listing|true
takeaways	|listing|true
questions	|listing|true
lessons	|listing|true
number	one|idiom|true	|label|true
catch	- 22|idiom|true
each	|per|true	|halt|true
monthly	|rate|"month"
annually	|rate|"year"
yearly	|rate|"year"
p	. a .|rate|"year"	. m .|clock|true	.|label|true
daily	|rate|"day"
weekly	|rate|"week"
hourly	|rate|"hour"
apiece	|rate|"share"
share	|share|"share"
stock	|share|"share"
person	|share|"person"
head	|share|"person"
capita	|share|"person"
user	|share|"user"
barrel	|share|"barrel"
ounce	|share|"ounce"
unit	|share|"unit"	|label|true
piece	|share|"unit"
gallon	|share|"gallon"
twice	|multiple|{"decimal": "2"}
double	|multiple|{"decimal": "2"}
doubled	|multiple|{"decimal": "2"}	|change|true
doubling	|multiple|{"decimal": "2"}
twofold	|multiple|{"decimal": "2"}
triple	|multiple|{"decimal": "3"}
thrice	|multiple|{"decimal": "3"}
tripled	|multiple|{"decimal": "3"}	|change|true
tripling	|multiple|{"decimal": "3"}
threefold	|multiple|{"decimal": "3"}
quadrupled	|multiple|{"decimal": "4"}
quadruple	|multiple|{"decimal": "4"}
fourfold	|multiple|{"decimal": "4"}
halved	|multiple|{"decimal": "0.5"}
fivefold	|multiple|{"decimal": "5"}
tenfold	|multiple|{"decimal": "10"}
times	|times|true
x	|times|true
fold	|times|true
×	|times|true
page	|label|true
pages	|label|true
photo	|label|true
figure	|label|true
fig	.|label|true	|label|true
table	|label|true
chapter	|label|true
article	|label|true
room	|label|true
gate	|label|true
channel	|label|true
route	|label|true
highway	|label|true
version	|label|true
v	.|label|true	|label|true
vol	.|label|true
volume	|label|true
issue	|label|true
line	|label|true
flight	|label|true
psalm	|label|true
verse	|label|true
rule	|label|true
form	|label|true
model	|label|true
paragraph	|label|true
note	|label|true
lot	|label|true
covid	|label|true
round	|label|false
stage	|label|false
group	|label|false
game	|label|false
games	|label|false
section	|label|false
episode	|label|false
season	|label|false
part	|label|false
item	|label|false
step	|label|false
level	|label|false
phase	|label|false
type	|label|false
class	|label|false
grade	|label|false
act	|label|false
world	war|label|false
title	|label|false
several	|vague|true
few	|vague|true
many	|vague|true
hundreds	|vague|true
tens	|vague|true
scores	|vague|true
countless	|vague|true
numerous	|vague|true
dozens	|vague|true
various	|vague|true
am	|clock|true
pm	|clock|true
o'clock	|clock|true
gmt	|clock|true
utc	|clock|true
noon	|clock|true
with	|halt|true
but	|halt|true
that	|halt|true
which	|halt|true
who	|halt|true
whom	|halt|true
whose	|halt|true
when	|halt|true
where	|halt|true
while	|halt|true
are	|halt|true
were	|halt|true
be	|halt|true
been	|halt|true
would	|halt|true
can	|halt|true
could	|halt|true
might	|halt|true
must	|halt|true
should	|halt|true
because	|halt|true
your	|halt|true
my	|halt|true
it	|halt|true
he	|halt|true
she	|halt|true
they	|halt|true
we	|halt|true
i	|halt|true
you	|halt|true
if	|halt|true
so	|halt|true
then	|halt|true
there	|halt|true
here	|halt|true
into	|halt|true
onto	|halt|true
down	|halt|true	|change|true
off	|halt|true
against	|halt|true
without	|halt|true
via	|halt|true
according	|halt|true
worldwide	|halt|true
globally	|halt|true
also	|halt|true
too	|halt|true
now	|halt|true
still	|halt|true
already	|halt|true
yet	|halt|true
any	|halt|true
both	|halt|true
either	|halt|true
neither	|halt|true
nor	|halt|true
despite	|halt|true
amid	|halt|true
among	|halt|true
including	|halt|true
s	|halt|true
'	s|halt|true
whether	|halt|true
following	|halt|true
back	|halt|true
together	|halt|true
apart	|halt|true
old	|halt|true
straight	|halt|true
alone	|halt|true
combined	|halt|true
compared	|halt|true
what	|halt|true
how	|halt|true
why	|halt|true
mark	|halt|true
threshold	|halt|true
barrier	|halt|true
milestone	|halt|true
strong	|halt|true
whereas	|halt|true
though	|halt|true
although	|halt|true
unless	|halt|true
once	|halt|true
toward	|halt|true
towards	|halt|true
upon	|halt|true
rose	|change|true
risen	|change|true
rise	|change|true
rises	|change|true
rising	|change|true
grew	|change|true
grown	|change|true
grow	|change|true
grows	|change|true
growing	|change|true
increased	|change|true
increase	|change|true
increases	|change|true
increasing	|change|true
fell	|change|true
fallen	|change|true
falls	|change|true
falling	|change|true
dropped	|change|true
drop	|change|true
drops	|change|true
dropping	|change|true
declined	|change|true
decline	|change|true
declining	|change|true
decreased	|change|true
decrease	|change|true
jumped	|change|true
jump	|change|true
climbed	|change|true
climb	|change|true
soared	|change|true
surged	|change|true
surge	|change|true
plunged	|change|true
plunge	|change|true
slid	|change|true
slipped	|change|true
went	|change|true
gone	|change|true
going	|change|true
cut	|change|true
cutting	|change|true
raised	|change|true
raise	|change|true
raising	|change|true
lowered	|change|true
reduced	|change|true
shrank	|change|true
shrunk	|change|true
swung	|change|true
moved	|change|true
expanded	|change|true
dwindled	|change|true
sank	|change|true
tumbled	|change|true
slumped	|change|true
changed	|change|true
narrowed	|change|true
widened	|change|true
revised	|change|true
improved	|change|true
people	|people|true
men	|people|true
women	|people|true
children	|people|true
aircraft	|people|true
crew	|people|true
staff	|people|true
personnel	|people|true
police	|people|true
spacecraft	|people|true
mice	|people|true"""
