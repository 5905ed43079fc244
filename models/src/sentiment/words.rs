//! Words that change what others say. From vaderSentiment 3.3.2, © 2016 C.J. Hutto, MIT licence (LICENSE.txt).

/// Words that turn the next ones round; those with `n't` do as well.
pub const NEGATIONS: &str = "|aint|arent|cannot|cant|couldnt|darent|didnt|doesnt|dont|hadnt|hasnt|havent|isnt|mightnt|mustnt|\
    neither|neednt|never|none|nope|nor|not|nothing|nowhere|oughtnt|shant|shouldnt|uhuh|wasnt|werent|uh-uh|without|wont|\
    wouldnt|rarely|seldom|despite|";

/// Words that make the next ones stronger.
pub const STRONGER: &str = "|absolutely|amazingly|awfully|completely|considerable|considerably|decidedly|deeply|effing|enormous|\
    enormously|entirely|especially|exceptional|exceptionally|extreme|extremely|fabulously|flipping|flippin|frackin|fracking|\
    fricking|frickin|frigging|friggin|fully|fuckin|fucking|fuggin|fugging|greatly|hella|highly|hugely|incredible|incredibly|\
    intensely|major|majorly|more|most|particularly|purely|quite|really|remarkably|so|substantially|thoroughly|total|totally|\
    tremendous|tremendously|uber|unbelievably|unusually|utter|utterly|very|";

/// Words that make the next ones weaker.
pub const WEAKER: &str = "|almost|barely|hardly|just enough|kind of|kinda|kindof|kind-of|less|little|marginal|marginally|\
    occasional|occasionally|partly|scarce|scarcely|slight|slightly|somewhat|sort of|sorta|sortof|sort-of|";

/// Phrases that say something else than their words.
pub const PHRASES: [(&str, f64); 9] = [
    ("the shit", 3.0),
    ("the bomb", 3.0),
    ("bad ass", 1.5),
    ("badass", 1.5),
    ("bus stop", 0.0),
    ("yeah right", -2.0),
    ("kiss of death", -1.5),
    ("to die for", 3.0),
    ("beating heart", 3.5),
];

/// Whether a word stands in a list between bars.
pub fn is_in(list: &str, word: &str) -> bool {
    !word.contains('|') && list.split('|').any(|known| known == word && !word.is_empty())
}
