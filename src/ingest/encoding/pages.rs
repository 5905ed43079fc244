//! The code pages: which character each byte from 0x80 on stands for, and who writes that way.
//!
//! Data alone. The characters are those of the Encoding Standard, which browsers follow; DOS pages, which it leaves out,
//! are those of their makers. U+FFFD stands where a page has no character.

use super::languages::{self as of, Language};

/// An encoding of one byte a character, ASCII in its lower half.
#[derive(Debug, PartialEq, Eq)]
pub struct CodePage {
    /// The name used in output, which browsers know as well.
    pub id: &'static str,
    /// The name and whose letters it has, for people.
    pub label: &'static str,
    /// Other names, separated by blanks.
    pub aliases: &'static str,
    /// What it takes to believe in it, in bits: how much rarer it is than Windows-1252 among files.
    pub doubt: i32,
    /// What is written in it.
    pub languages: &'static [&'static Language],
    /// Its last 128 characters, or its last 96, where 0x80 to 0x9f are control characters.
    upper: &'static str,
}

impl CodePage {
    /// The characters of the bytes from 0x80 on.
    pub fn table(&self) -> [char; 128] {
        let mut table: [char; 128] = std::array::from_fn(|index| char::from(0x80 + index as u8));
        let count = self.upper.chars().count();
        for (place, character) in table.iter_mut().skip(128 - count.min(128)).zip(self.upper.chars()) {
            *place = character;
        }
        table
    }
}

/// Every code page that is told apart; the first is the one to fall back on, and where two read a file alike the
/// earlier one is named.
pub static PAGES: [CodePage; 20] = [
    CodePage {
        id: "windows-1252",
        label: "Windows-1252 (Western European)",
        aliases: "cp1252 1252 ansi latin1 latin-1 iso-8859-1 l1 ascii",
        doubt: 0,
        languages: &of::WESTERN,
        upper: "\
               €\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ\
               \u{a0}¡¢£¤¥¦§¨©ª«¬\u{ad}®¯°±²³´µ¶·¸¹º»¼½¾¿\
               ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß\
               àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ",
    },
    CodePage {
        id: "windows-1250",
        label: "Windows-1250 (Central European)",
        aliases: "cp1250 1250",
        doubt: 1,
        languages: &of::CENTRAL,
        upper: "\
               €\u{81}‚\u{83}„…†‡\u{88}‰Š‹ŚŤŽŹ\u{90}‘’“”•–—\u{98}™š›śťžź\
               \u{a0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{ad}®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż\
               ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß\
               ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙",
    },
    CodePage {
        id: "windows-1251",
        label: "Windows-1251 (Cyrillic)",
        aliases: "cp1251 1251",
        doubt: 1,
        languages: &of::CYRILLIC,
        upper: "\
               ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{98}™љ›њќћџ\
               \u{a0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{ad}®Ї°±Ііґµ¶·ё№є»јЅѕї\
               АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ\
               абвгдежзийклмнопрстуфхцчшщъыьэюя",
    },
    CodePage {
        id: "windows-1253",
        label: "Windows-1253 (Greek)",
        aliases: "cp1253 1253",
        doubt: 2,
        languages: &of::GREEK,
        upper: "\
               €\u{81}‚ƒ„…†‡\u{88}‰\u{8a}‹\u{8c}\u{8d}\u{8e}\u{8f}\u{90}‘’“”•–—\u{98}™\u{9a}›\u{9c}\u{9d}\u{9e}\u{9f}\
               \u{a0}΅Ά£¤¥¦§¨©\u{fffd}«¬\u{ad}®―°±²³΄µ¶·ΈΉΊ»Ό½ΎΏ\
               ΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ\u{fffd}ΣΤΥΦΧΨΩΪΫάέήί\
               ΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ\u{fffd}",
    },
    CodePage {
        id: "windows-1254",
        label: "Windows-1254 (Turkish)",
        aliases: "cp1254 1254 iso-8859-9 latin5 latin-5",
        doubt: 1,
        languages: &of::TURKEY,
        upper: "\
               €\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}\u{8e}\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}\u{9e}Ÿ\
               \u{a0}¡¢£¤¥¦§¨©ª«¬\u{ad}®¯°±²³´µ¶·¸¹º»¼½¾¿\
               ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞß\
               àáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ",
    },
    CodePage {
        id: "windows-1255",
        label: "Windows-1255 (Hebrew)",
        aliases: "cp1255 1255 iso-8859-8",
        doubt: 2,
        languages: &of::HEBREW,
        upper: "\
               €\u{81}‚ƒ„…†‡ˆ‰\u{8a}‹\u{8c}\u{8d}\u{8e}\u{8f}\u{90}‘’“”•–—˜™\u{9a}›\u{9c}\u{9d}\u{9e}\u{9f}\
               \u{a0}¡¢£₪¥¦§¨©×«¬\u{ad}®¯°±²³´µ¶·¸¹÷»¼½¾¿\
               \u{5b0}\u{5b1}\u{5b2}\u{5b3}\u{5b4}\u{5b5}\u{5b6}\u{5b7}\u{5b8}\u{5b9}\u{5ba}\u{5bb}\u{5bc}\u{5bd}־\u{5bf}׀\u{5c1}\u{5c2}׃װױײ׳״\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\
               אבגדהוזחטיךכלםמןנסעףפץצקרשת\u{fffd}\u{fffd}\u{200e}\u{200f}\u{fffd}",
    },
    CodePage {
        id: "windows-1256",
        label: "Windows-1256 (Arabic)",
        aliases: "cp1256 1256",
        doubt: 3,
        languages: &of::ARABIC,
        upper: "\
               €پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œ\u{200c}\u{200d}ں\
               \u{a0}،¢£¤¥¦§¨©ھ«¬\u{ad}®¯°±²³´µ¶·¸¹؛»¼½¾؟\
               ہءآأؤإئابةتثجحخدذرزسشصض×طظعغـفقك\
               àلâمنهوçèéêëىيîï\u{64b}\u{64c}\u{64d}\u{64e}ô\u{64f}\u{650}÷\u{651}ù\u{652}ûü\u{200e}\u{200f}ے",
    },
    CodePage {
        id: "windows-1257",
        label: "Windows-1257 (Baltic)",
        aliases: "cp1257 1257",
        doubt: 3,
        languages: &of::BALTIC,
        upper: "\
               €\u{81}‚\u{83}„…†‡\u{88}‰\u{8a}‹\u{8c}¨ˇ¸\u{90}‘’“”•–—\u{98}™\u{9a}›\u{9c}¯˛\u{9f}\
               \u{a0}\u{fffd}¢£¤\u{fffd}¦§Ø©Ŗ«¬\u{ad}®Æ°±²³´µ¶·ø¹ŗ»¼½¾æ\
               ĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽß\
               ąįāćäåęēčéźėģķīļšńņóōõö÷ųłśūüżž˙",
    },
    CodePage {
        id: "windows-874",
        label: "Windows-874 (Thai)",
        aliases: "cp874 874 tis-620 iso-8859-11",
        doubt: 3,
        languages: &of::THAI,
        upper: "\
               €\u{81}\u{82}\u{83}\u{84}…\u{86}\u{87}\u{88}\u{89}\u{8a}\u{8b}\u{8c}\u{8d}\u{8e}\u{8f}\u{90}‘’“”•–—\u{98}\u{99}\u{9a}\u{9b}\u{9c}\u{9d}\u{9e}\u{9f}\
               \u{a0}กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟ\
               ภมยรฤลฦวศษสหฬอฮฯะ\u{e31}าำ\u{e34}\u{e35}\u{e36}\u{e37}\u{e38}\u{e39}\u{e3a}\u{fffd}\u{fffd}\u{fffd}\u{fffd}฿\
               เแโใไๅๆ\u{e47}\u{e48}\u{e49}\u{e4a}\u{e4b}\u{e4c}\u{e4d}\u{e4e}๏๐๑๒๓๔๕๖๗๘๙๚๛\u{fffd}\u{fffd}\u{fffd}\u{fffd}",
    },
    CodePage {
        id: "iso-8859-2",
        label: "ISO-8859-2 (Central European)",
        aliases: "latin2 latin-2 l2",
        doubt: 5,
        languages: &of::CENTRAL,
        upper: "\
               \u{a0}Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u{ad}ŽŻ°ą˛ł´ľśˇ¸šşťź˝žż\
               ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß\
               ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙",
    },
    CodePage {
        id: "iso-8859-5",
        label: "ISO-8859-5 (Cyrillic)",
        aliases: "",
        doubt: 5,
        languages: &of::CYRILLIC,
        upper: "\
               \u{a0}ЁЂЃЄЅІЇЈЉЊЋЌ\u{ad}ЎЏАБВГДЕЖЗИЙКЛМНОП\
               РСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп\
               рстуфхцчшщъыьэюя№ёђѓєѕіїјљњћќ§ўџ",
    },
    CodePage {
        id: "iso-8859-7",
        label: "ISO-8859-7 (Greek)",
        aliases: "",
        doubt: 6,
        languages: &of::GREEK,
        upper: "\
               \u{a0}‘’£€₯¦§¨©ͺ«¬\u{ad}\u{fffd}―°±²³΄΅Ά·ΈΉΊ»Ό½ΎΏ\
               ΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ\u{fffd}ΣΤΥΦΧΨΩΪΫάέήί\
               ΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ\u{fffd}",
    },
    CodePage {
        id: "iso-8859-15",
        label: "ISO-8859-15 (Western European)",
        aliases: "latin9 latin-9 l9",
        doubt: 3,
        languages: &of::WESTERN,
        upper: "\
               \u{a0}¡¢£€¥Š§š©ª«¬\u{ad}®¯°±²³Žµ¶·ž¹º»ŒœŸ¿\
               ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß\
               àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ",
    },
    CodePage {
        id: "macintosh",
        label: "Mac Roman (old Mac, Western European)",
        aliases: "mac mac-roman mac_roman macroman x-mac-roman",
        doubt: 4,
        languages: &of::WESTERN,
        upper: "\
               ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü\
               †°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø\
               ¿¡¬√ƒ≈∆«»…\u{a0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ\
               ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{f8ff}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ",
    },
    CodePage {
        id: "x-mac-cyrillic",
        label: "Mac Cyrillic (old Mac)",
        aliases: "mac-cyrillic",
        doubt: 6,
        languages: &of::CYRILLIC,
        upper: "\
               АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ\
               †°Ґ£§•¶І®©™Ђђ≠Ѓѓ∞±≤≥іµґЈЄєЇїЉљЊњ\
               јЅ¬√ƒ≈∆«»…\u{a0}ЋћЌќѕ–—“”‘’÷„ЎўЏџ№Ёёя\
               абвгдежзийклмнопрстуфхцчшщъыьэю€",
    },
    CodePage {
        id: "koi8-r",
        label: "KOI8-R (Cyrillic)",
        aliases: "koi8 koi",
        doubt: 4,
        languages: &of::CYRILLIC,
        upper: "\
               ─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u{a0}⌡°²·÷\
               ═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©\
               юабцдефгхийклмнопярстужвьызшэщчъ\
               ЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ",
    },
    CodePage {
        id: "koi8-u",
        label: "KOI8-U (Cyrillic)",
        aliases: "",
        doubt: 5,
        languages: &of::CYRILLIC,
        upper: "\
               ─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u{a0}⌡°²·÷\
               ═║╒ёє╔ії╗╘╙╚╛ґў╞╟╠╡ЁЄ╣ІЇ╦╧╨╩╪ҐЎ©\
               юабцдефгхийклмнопярстужвьызшэщчъ\
               ЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ",
    },
    CodePage {
        id: "ibm866",
        label: "DOS 866 (Cyrillic)",
        aliases: "cp866 866",
        doubt: 4,
        languages: &of::CYRILLIC,
        upper: "\
               АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ\
               абвгдежзийклмноп░▒▓│┤╡╢╖╕╣║╗╝╜╛┐\
               └┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀\
               рстуфхцчшщъыьэюяЁёЄєЇїЎў°∙·√№¤■\u{a0}",
    },
    CodePage {
        id: "ibm850",
        label: "DOS 850 (Western European)",
        aliases: "cp850 850 cp437 437 ibm437",
        doubt: 6,
        languages: &of::WESTERN,
        upper: "\
               ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ\
               áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐\
               └┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀\
               ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}",
    },
    CodePage {
        id: "ibm852",
        label: "DOS 852 (Central European)",
        aliases: "cp852 852",
        doubt: 7,
        languages: &of::CENTRAL,
        upper: "\
               ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×č\
               áíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐\
               └┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀\
               ÓßÔŃńňŠšŔÚŕŰýÝţ´\u{ad}˝˛ˇ˘§÷¸°¨˙űŘř■\u{a0}",
    },
];
