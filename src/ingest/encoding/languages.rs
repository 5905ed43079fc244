//! How often each letter beyond ASCII occurs in a language: what tells one code page from another.
//!
//! Data alone. The figures are coarse on purpose: a file of ten foreign letters decides by which letters they are, not
//! by how many.

/// The letters beyond ASCII that a language is written with.
#[derive(Debug, PartialEq, Eq)]
pub struct Language {
    /// Groups of a digit and letters: each step of the digit doubles how often a letter is met.
    pub letters: &'static str,
    /// Groups of letters, a colon, and what follows them but for rare exceptions; a full stop is the end of a word.
    pub followers: &'static str,
    /// What it takes to believe in it, in bits: how much rarer it is than others in files of the same code page.
    pub doubt: i32,
}

const fn language(letters: &'static str, followers: &'static str) -> Language {
    Language { letters, followers, doubt: 1 }
}

const fn rarer(doubt: i32, letters: &'static str, followers: &'static str) -> Language {
    Language { letters, followers, doubt }
}

static FRENCH: Language =
    language("9é 7èàê 6ç 5ôâîûùœ 3ëï 1üÿæñ", "è:rstnlmgvcdpbf ê:tlmcnsvrph ç:aouoéi àù:. œ:u ï:sndlveam");
static GERMAN: Language = language("9üä 8ö 7ß 3é 1àèáô", "");
static SPANISH: Language = language("9óí 8áéñ 6ú 2üç", "ñ:aeiouóáíé");
static PORTUGUESE: Language = language("9ãç 8áéí 7óê 6õúâ 5àô 1üñ", "ã:oes. õ:e ç:aouãõáóâí ê:nmstcurx.");
static ITALIAN: Language = language("9àè 7òùì 6é 2îç", "àèòùìé:.");
static DUTCH: Language = language("9éë 7ï 6ö 5èü 3êáóç", "ë:nlrstm. ï:nsdevtlm");
static DANISH: Language = language("9øå 8æ 4é 2öüäó", "æ:bdefgklmnprstv");
static SWEDISH: Language = language("9äå 8ö 4é 2üáøæ", "");
static ICELANDIC: Language = rarer(4, "9áíð 8óöúé 7þæ 5ý", "þ:aeiuáóíúörjæé æ:rtknlgsð");
static CATALAN: Language = rarer(2, "8àèéíó 7ò 6úç 5ï 4üñ", "ç:aoué. è:ncrstxi");
/// The names of customers from everywhere.
static WESTERN_NAMES: Language = rarer(
    2,
    "8éüö 7äáíóñ 6øåèçãßëôêæúàï 5ìòîâõùûœ 4šž 2ýðþÿ",
    "è:rstnlmgvcdpbf. ê:tlmcnsvrph. ñ:aeiouóáíé ã:oes. õ:eu æ:bdefgklmnprstv ç:aouãõáóâiel ï:sndlveam œ:u",
);

static POLISH: Language = language("9ł 8ąęóżś 7ćń 5ź 2üöé", "ń:cskdbgjmtz. ś:bcćdgklłmnńprtwzź.");
static CZECH: Language = language("9á 8íěéřčžýš 7ů 5ú 4ňťďó 2öü", "");
static SLOVAK: Language = rarer(2, "9á 8íčšžýú 7é 6ľť 5ňô 4ďäó 2ĺŕ", "");
static HUNGARIAN: Language = language("9áé 8öóő 7íü 6úű", "ő:bcdfghjklmnprstvz.i ű:bcdfghjklmnprstvz.");
static CROATIAN: Language = language("9čš 8ćž 7đ 2öüé", "č:aeiounkljć. ć:aeiounk.");
static ROMANIAN: Language = language("9ă 8şţî 7â 4é", "ă:bcdfghjlmnprstvzşţiu. î:nmiltcşrsv â:nrmltcsdvuit");
static GERMAN_IN_CENTRAL_EUROPE: Language = rarer(2, "9üä 8ö 7ß 3é", "");
static CENTRAL_NAMES: Language = rarer(
    3,
    "8áéíóöü 7čšžłý 6ąęćńśżěřúőăşţäđ 5ůźűľťňďîâëçôß",
    "ń:cskdbgjmtz. ś:bcćdgklłmnńprtwzź. ő:bcdfghjklmnprstvz. ă:bcdfghjlmnprstvz.",
);

static LITHUANIAN: Language = language("9ė 8šųž 7ūąįč 6ę", "");
static LATVIAN: Language = language("9ā 8īšē 7ņļ 6ūž 5čķģ", "");
static ESTONIAN: Language = rarer(3, "9äõ 8ü 7ö 3šž", "");

static TURKISH: Language = language("9ı 8üş 7çğöİ 2âî", "");

static RUSSIAN: Language = language("9оеаи 8нтсрвлкм 7дпуяыьгзб 6чйхжш 5юцщэф 4ё 3ъ", "");
static UKRAINIAN: Language = language("9оаин 8ітевр 7слкудмпя 6зьбгчйх 5їжцшю 4єщф 2ґ", "");
static BULGARIAN: Language = rarer(2, "9аоеи 8тнрсвл 7дкпмзъ 6уягбчщ 5жшцхйюф 2ь", "");
static SERBIAN: Language = rarer(2, "9аоеи 8нрсјтв 7укдмлпз 6гбшчц 5љжњх 4ћђф 3џ", "");
static BELARUSIAN: Language = rarer(3, "9ан 8іеоырс 7кслвдт 6упмядбьўгзц 5йчэжшхю 3ёф", "");

static MODERN_GREEK: Language = language("9αοι 8ετσνης 7υρπκμλ 6ωίόάέγδ 5ήθχύ 4φβξώζ 3ψ 1ϊϋΐΰ", "");
static MODERN_HEBREW: Language = language("9יוה 8לארת 7שמבנ 6עחדקפכם 5צסטזגן 4ךףץ 2ְִֵֶַָֹּׁׂ", "");
static MODERN_ARABIC: Language = language("9ال 8ينمور 7تبعدسةه 6كقفحأى 5شصجخطذء 4ضزثغظئإآؤ 2پچژگًٌٍَُِّْ", "");
static MODERN_THAI: Language = language("9านร 8อกเงม่ี้ยลวดท 7สตะปบคหัแไขจพชใิุโผ 6ูถซ็ำฟธศณภญษ 4ึื์ฐฝฉฆฬๆฯฎฏฌ 3๑๒๓๐๕", "");

/// Western Europe and the Americas.
pub static WESTERN: [&Language; 12] = [
    &FRENCH,
    &GERMAN,
    &SPANISH,
    &PORTUGUESE,
    &ITALIAN,
    &DUTCH,
    &DANISH,
    &SWEDISH,
    &ICELANDIC,
    &CATALAN,
    &ESTONIAN,
    &WESTERN_NAMES,
];
/// Latin letters between the Baltic and the Adriatic.
pub static CENTRAL: [&Language; 8] =
    [&POLISH, &CZECH, &SLOVAK, &HUNGARIAN, &CROATIAN, &ROMANIAN, &GERMAN_IN_CENTRAL_EUROPE, &CENTRAL_NAMES];
/// The Baltic states.
pub static BALTIC: [&Language; 3] = [&LITHUANIAN, &LATVIAN, &ESTONIAN];
/// Turkey.
pub static TURKEY: [&Language; 1] = [&TURKISH];
/// Cyrillic letters.
pub static CYRILLIC: [&Language; 5] = [&RUSSIAN, &UKRAINIAN, &BULGARIAN, &SERBIAN, &BELARUSIAN];
/// Greece.
pub static GREEK: [&Language; 1] = [&MODERN_GREEK];
/// Israel.
pub static HEBREW: [&Language; 1] = [&MODERN_HEBREW];
/// Arabia.
pub static ARABIC: [&Language; 1] = [&MODERN_ARABIC];
/// Thailand.
pub static THAI: [&Language; 1] = [&MODERN_THAI];
