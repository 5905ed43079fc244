//! Is the encoding of a file found by itself, from as few foreign letters as real files have?

use countinghouse::ingest::encoding::{Encoding, foreign, infer, to_utf8};
use countinghouse::stats::random::Random;

/// Words of customers' files: names, towns, goods. Each has a letter beyond ASCII.
const LANGUAGES: [(&str, &str, &[&str]); 24] = [
    (
        "German",
        "Müller Schröder Köln München Düsseldorf Groß Straße Bäckerei Käse Jürgen Größe Währung Würzburg Günther Ärzte Öl Übung Gebühr Fußball Jäger",
        &["windows-1252", "iso-8859-15", "macintosh", "windows-1250"],
    ),
    (
        "French",
        "Prénom Orléans Besançon Hélène François Geneviève Élise Zoé Montréal Crème Pâtisserie Forêt Bébé Société Gérard Benoît Réglé Île Quantité Très",
        &["windows-1252", "iso-8859-15", "macintosh"],
    ),
    (
        "Spanish",
        "España Muñoz Martínez López Peña García Córdoba Málaga León Teléfono Dirección Año José Jesús Andrés Inés Cádiz Camión Jiménez Núñez",
        &["windows-1252", "macintosh"],
    ),
    (
        "Portuguese",
        "João São Conceição Goiânia Brasília Maceió Antônio Promoção Preço Endereço Número Araújo Gonçalves Simões Três Mês Cartão Luís Inês Avó",
        &["windows-1252", "macintosh"],
    ),
    (
        "Italian",
        "Città Niccolò Perché Università Forlì Però Caffè Libertà Più Quantità Lunedì Virtù",
        &["windows-1252", "macintosh"],
    ),
    (
        "Danish",
        "Søren Ærø Århus København Øresund Jørgensen Bjørn Læge Pålæg Grønt Rødovre Sæby Måned Kølig",
        &["windows-1252", "macintosh"],
    ),
    (
        "Swedish",
        "Göteborg Malmö Jönköping Åsa Björn Väg Gävle Örebro Hägersten Lindström Språk Öst Nykvärn Sjöberg",
        &["windows-1252", "macintosh"],
    ),
    (
        "Dutch",
        "Zoë België Coördinatie Daniël Loïs Reünie Geïnd Patiënt Italië Één Industriële André Chloë Officiële",
        &["windows-1252"],
    ),
    (
        "Polish",
        "Łódź Kraków Wałbrzych Gdańsk Poznań Świdnica Żółć Stanisław Zieliński Kamińska Wąs Sprzedaż Dąbrowski Płatność Zamówienie Ćwiek Źródło Więcek Kołobrzeg Żywiec",
        &["windows-1250", "iso-8859-2"],
    ),
    (
        "Czech",
        "Dvořák Novák Brňany Třebíč Plzeň Růžena Jiří Šárka Žižkov Příjmení Město Částka Čeněk Ústí Lukáš Veselý Hradiště Zákazník Přerov Němec",
        &["windows-1250", "iso-8859-2"],
    ),
    (
        "Hungarian",
        "Győr Pécs Székesfehérvár Kovács Szűcs Erzsébet Sándor Összeg Vásárló Fűszer Őrség Nő Zoltán Miklós Tőke Gyöngyös Ügyfél Érd Hódmező Bükk",
        &["windows-1250", "iso-8859-2"],
    ),
    (
        "Croatian",
        "Čakovec Šibenik Horvatić Kovačević Žarko Đuro Petrović Jurišić Grožnjan Količina Križ Tomislavić",
        &["windows-1250"],
    ),
    (
        "Romanian",
        "Brăila Bucureşti Iaşi Timişoara Constanţa Ştefan Popă Câmpina Ionuţ Plată Mărioara Târgu Reşiţa Înregistrare",
        &["windows-1250"],
    ),
    (
        "Turkish",
        "Yıldız Şahin İstanbul Doğan Çelik Işık Müşteri Ödeme Tarihçe Kılıç Aydın Beşiktaş Muğla Öztürk Gümüş Ağrı",
        &["windows-1254"],
    ),
    (
        "Russian",
        "Москва Иванов Сергей Заказ Дата Сумма Клиент Казань Петрова Ольга Доставка Оплата Уфа Имя Цена Товар",
        &["windows-1251", "koi8-r", "iso-8859-5", "ibm866", "x-mac-cyrillic"],
    ),
    (
        "Ukrainian",
        "Київ Львів Замовлення Їжак Шевченко Сергій Вінниця Кількість Ціна Єва Прізвище Олексій",
        &["windows-1251", "koi8-u"],
    ),
    (
        "Bulgarian",
        "София Пловдив Димитър Поръчка Дата Сума Клиент Търново Георги Стоянова Ъгъл Количество",
        &["windows-1251"],
    ),
    (
        "Greek",
        "Αθήνα Παπαδόπουλος Πελάτης Ημερομηνία Ποσό Γιώργος Ελένη Πάτρα Τιμή Μαρία Άννα Λάρισα",
        &["windows-1253", "iso-8859-7"],
    ),
    ("Hebrew", "תאריך לקוח סכום ירושלים כהן חיפה הזמנה שם מחיר לוי", &["windows-1255"]),
    ("Arabic", "العميل التاريخ المبلغ القاهرة محمد فاطمة الرياض الطلب السعر أحمد", &["windows-1256"]),
    (
        "Japanese",
        "東京 注文日 顧客名 金額 山田太郎 大阪府 株式会社 カタカナ ひらがな 佐藤 送料 商品コード",
        &["shift_jis", "euc-jp"],
    ),
    ("Chinese", "日期 客户名称 金额 北京市 上海 订单编号 有限公司 张伟 数量 单价 王芳 付款方式", &["gb18030"]),
    (
        "Chinese in Taiwan",
        "日期 客戶名稱 金額 臺北市 高雄 訂單編號 有限公司 陳怡君 數量 單價 林志明 付款方式",
        &["big5"],
    ),
    ("Korean", "날짜 고객명 금액 서울특별시 부산 주문번호 주식회사 김민수 수량 단가 이영희 결제방법", &["euc-kr"]),
];

/// A small export in which so many words are foreign.
fn export(words: &[&str], foreign_words: usize, random: &mut Random) -> String {
    let mut text = String::from("Order,Name,Town,Amount\r\n");
    let mut any = |from: &[&str]| from[random.below(from.len() as u32) as usize].to_owned();
    for row in 0..foreign_words + 3 {
        let name = if row < foreign_words { any(words) } else { any(&["Ann Bell", "Carl", "Otto", "Maria"]) };
        text += &format!("{},{name},{},{}.50\r\n", 1001 + row, any(&["Rome", "Paris", "Bonn"]), 7 * row + 3);
    }
    text
}

/// The share of exports that are read letter for letter, in percent.
fn accuracy(words: &[&str], id: &str, foreign_words: usize) -> u32 {
    const ROUNDS: u32 = 40;
    let encoding = encoding_rs::Encoding::for_label(id.as_bytes()).unwrap();
    let mut random = Random::new(17);
    let mut right = 0;
    for _ in 0..ROUNDS {
        let text = export(words, foreign_words, &mut random);
        let (bytes, _, lossy) = encoding.encode(&text);
        assert!(!lossy, "{id} cannot spell {text}");
        let verdict = infer(&bytes, true);
        right += u32::from(to_utf8(&bytes, verdict.encoding, foreign) == text.as_bytes());
    }
    right * 100 / ROUNDS
}

/// The least that is good enough. The West's own code page, which most files are in, must be known from one word; what
/// is rare may take more, as it is only believed against the odds.
fn floor(id: &str, foreign_words: usize) -> u32 {
    let rare = ["iso-8859-2", "iso-8859-7", "macintosh", "x-mac-cyrillic", "koi8-u", "euc-jp", "windows-1255"];
    match (id, foreign_words) {
        ("windows-1252", 1) => 99,
        ("windows-1252", 3) => 97,
        (id, 1) => 30 + 40 * u32::from(!rare.contains(&id)),
        (id, 3) => 65 + 27 * u32::from(!rare.contains(&id)),
        (id, _) => 90 + 9 * u32::from(!rare.contains(&id)),
    }
}

#[test]
fn a_few_words_tell_the_encoding() {
    let mut table = String::new();
    let mut faults = Vec::new();
    for (language, words, ids) in LANGUAGES {
        let words: Vec<&str> = words.split(' ').collect();
        for &id in ids {
            let shares = [1, 3, 8].map(|foreign_words| {
                let share = accuracy(&words, id, foreign_words);
                if share < floor(id, foreign_words) {
                    faults.push(format!("{language} in {id}, {foreign_words} words: {share} %"));
                }
                share
            });
            table += &format!("{language:<18} {id:<14} {shares:?}\n");
        }
    }
    println!("exports read letter for letter, in percent, with 1, 3 and 8 foreign words:\n{table}");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn symbols_alone_are_those_of_the_west() {
    let cells = [
        "5 €",
        "€5",
        "£5.00",
        "Ann’s shop",
        "2019–2020",
        "“Hello” he said",
        "Brand®",
        "Brand™",
        "5 m²",
        "20 °C",
        "±3",
        "½ cup",
        "§ 5",
        "• item",
        "wait…",
        "1\u{a0}234,50",
        "© 2020",
        "«Bonjour»",
        "Nº 5",
        "1ª",
        "¿Qué?",
        "¡Hola!",
        "10 µm",
        "3×4",
        "‘x’",
        "— none",
    ];
    for cell in cells {
        let text = format!("id,name\n1,{cell}\n2,plain\n");
        let (bytes, _, lossy) = encoding_rs::WINDOWS_1252.encode(&text);
        assert!(!lossy, "{cell}");
        assert_eq!(infer(&bytes, true).encoding.id(), "windows-1252", "{cell}");
    }
}

/// A no-break space stands for `_` here.
#[test]
fn apostrophes_and_blanks_of_windows_are_no_letters_of_dos() {
    let lists = [
        "Ben’s it’s O’Brien James’ Chris’ shop_name Unit_price 1_234 12_kg St_Ives Sales_ _Ann Wendy’s",
        "l’eau L’Oréal aujourd’hui Prix_unitaire Total_HT Montant_TTC 1_234,50 N°_5 Date_: Nom_du_client c’est œuf",
        "dell’olio un’ora D’Angelo all’ingrosso Prezzo_unitario 1_000 L’Aquila c’è po’",
        "Geht’s Hans’ Andreas’ z._B. Nr._5 Größe Stück_Preis Netto_ 10_kg Uschi’s_Laden",
        "foto’s ’s ’t zo’n Zoë’s Prijs_per_stuk 10_st accu’s",
        "L’Hospitalet 1_234,5 Precio_unitario Nº_5 O’Donnell Año_ Importe_total",
        "d’água Sant’Ana Preço_total 1_000 copo_d’água Joana_d’Arc Valor_",
    ];
    let mut random = Random::new(29);
    for list in lists {
        let words: Vec<String> = list.split(' ').map(|word| word.replace('_', "\u{a0}")).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        for foreign_words in [1, 2, 3, 5, 8] {
            for _ in 0..40 {
                let text = export(&words, foreign_words, &mut random);
                let (bytes, _, lossy) = encoding_rs::WINDOWS_1252.encode(&text);
                let verdict = infer(&bytes, true);
                assert!(
                    !lossy && to_utf8(&bytes, verdict.encoding, foreign) == text.as_bytes(),
                    "{:?}: {text}",
                    verdict
                );
            }
        }
    }
}

#[test]
fn the_pages_of_dos_are_still_told() {
    let lists = [
        ("ibm852", "Łódź Kraków Gdańsk Żak Wałbrzych Ząbki Święta"),
        ("ibm852", "Győr Pécs Kovács János Pál Sándor Vásárló Ágnes Szűcs"),
        ("ibm852", "Čakovec Šibenik Kovačević Žarko Križ"),
        ("ibm850", "Müller Köln Größe Straße Jäger Öl Käse"),
        ("ibm850", "Muñoz Málaga León Año José Cádiz García"),
        ("ibm850", "João São Conceição Preço Araújo Inês"),
    ];
    let mut random = Random::new(31);
    for (id, list) in lists {
        let Some(Encoding::Page(page)) = Encoding::from_name(id) else { panic!("{id}") };
        let table = page.table();
        let byte = |c: char| match table.iter().position(|known| *known == c) {
            Some(place) => 0x80 + place as u8,
            None => u8::try_from(c).unwrap(),
        };
        let words: Vec<&str> = list.split(' ').collect();
        let is_right = |text: String| {
            let bytes: Vec<u8> = text.chars().map(byte).collect();
            to_utf8(&bytes, infer(&bytes, true).encoding, foreign) == text.as_bytes()
        };
        let right = (0..100).filter(|_| is_right(export(&words, 8, &mut random))).count();
        assert!(right >= 97, "{id}: {right} of 100 with {list}");
    }
}

#[test]
fn marks_and_zero_bytes_tell_unicode() {
    let text = "Имя,town,金額\r\nZoë,Köln,12\r\nAnn,Rome,7\r\n";
    let utf16 = |unit: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(unit).collect::<Vec<u8>>();
    let utf32 = |unit: fn(u32) -> [u8; 4]| text.chars().flat_map(|c| unit(c.into())).collect::<Vec<u8>>();
    let cases = [
        ("utf-8", vec![], text.as_bytes().to_vec()),
        ("utf-8-bom", vec![0xef, 0xbb, 0xbf], text.as_bytes().to_vec()),
        ("utf-16le", vec![0xff, 0xfe], utf16(u16::to_le_bytes)),
        ("utf-16be", vec![0xfe, 0xff], utf16(u16::to_be_bytes)),
        ("utf-16le", vec![], utf16(u16::to_le_bytes)),
        ("utf-16be", vec![], utf16(u16::to_be_bytes)),
        ("utf-32le", vec![0xff, 0xfe, 0, 0], utf32(u32::to_le_bytes)),
        ("utf-32be", vec![0, 0, 0xfe, 0xff], utf32(u32::to_be_bytes)),
        ("utf-32le", vec![], utf32(u32::to_le_bytes)),
        ("utf-32be", vec![], utf32(u32::to_be_bytes)),
    ];
    for (id, mark, bytes) in cases {
        let bytes = [mark, bytes].concat();
        let verdict = infer(&bytes, true);
        assert_eq!(verdict.encoding.id(), id);
        assert_eq!(String::from_utf8(to_utf8(&bytes, verdict.encoding, foreign)).unwrap(), text, "{id}");
    }
}

#[test]
fn old_macs_end_lines_with_a_carriage_return() {
    let encoding = Encoding::from_name("macintosh").unwrap();
    let bytes = b"Nom;Ville\rZo\x8e;Paris\r";
    assert_eq!(infer(bytes, true).encoding, encoding);
    assert_eq!(to_utf8(bytes, encoding, foreign), "Nom;Ville\rZoé;Paris\r".as_bytes());
}
