//! Are delimiter, quotes, header and what stands above it found, in files as people and programs write them?

use countinghouse::ingest::layout::{Above, Layout, infer_layout};
use countinghouse::ingest::scan::Escape;
use countinghouse::ingest::{Reading, Settings, read};

fn layout(text: &str) -> Layout {
    infer_layout(text.as_bytes(), true)
}

fn reading(text: &str) -> Reading {
    read(text.as_bytes(), &Settings::default()).unwrap_or_else(|error| panic!("{error}: {text:?}"))
}

#[test]
fn delimiters_and_quotes_are_found() {
    let cases: &[(&str, Option<char>, Option<char>)] = &[
        // Decimal commas in every row compete with semicolons.
        ("a;b;c\n1,5;2,5;3\n2,5;4,1;4\n", Some(';'), None),
        ("city|sales\nRome|123,000\nOslo|98,000\n", Some('|'), None),
        ("name; amount, in dollars\nAnn;  1,000\nBo;  2,000,000\n", Some(';'), None),
        ("a^b^c\n1^2^3\n4^5^6\n", Some('^'), None),
        ("a~b~c\n1~2~3\n4~5~6\n", Some('~'), None),
        ("a\u{1f}b\n1\u{1f}2\n", Some('\u{1f}'), None),
        ("city:region:people\nRome:Lazio:2800000\nOslo:Oslo:700000\n", Some(':'), None),
        // Times and addresses hold colons, texts hold blanks.
        ("08:30\n09:45\n10:15\n", None, None),
        ("https://example.com/a\nhttps://example.com/b\n", None, None),
        ("Ann Lee\nBo Dean\nCy Fox\n", None, None),
        ("comment\nGood, fast and cheap\nNice\nWould, maybe, buy again\n", None, None),
        ("email\nann@example.com\nbo@example.com\n", None, None),
        // A table with blanks between its cells.
        ("id x y\n1 0.5 0.7\n2 0.4 0.1\n3 0.9 0.3\n", Some(' '), None),
        ("day name \"full name\"\n2024-01-01 Ann \"Ann Lee\"\n2024-01-02 Bo \"Bo Dean\"\n", Some(' '), Some('"')),
        // Apostrophes are quotes only around cells.
        ("name,shop\nO'Brien,Joe's\nD'Angelo,Ann's\n", Some(','), Some('"')),
        ("id,name\n1,'Lee, Ann'\n2,'Dean, Bo'\n3,'Fox'\n", Some(','), Some('\'')),
        ("id|note\n1|'it\\'s'\n2|'a|b'\n", Some('|'), Some('\'')),
        ("id, name, city\n\"1\", \"Ann\", \"Paris, FR\"\n\"2\", \"Bo\", \"Rome, IT\"\n", Some(','), Some('"')),
        // A single row, or only a header.
        ("1,Ann,2024-01-01\n", Some(','), None),
        ("id;name;price\n", Some(';'), None),
        // One row with other signs between its cells tips nothing.
        ("a,b,c\n1,2,3\n4,5,6\n7 8 9\n1,2,3\n4,5,6\n", Some(','), None),
        ("a,b,c\n1,2,3\n4;5;6\n1,2,3\n4,5,6\n", Some(','), None),
        // A list in a cell.
        ("film,genres\nHeat,crime|drama|thriller\nUp,family|drama\nBig,comedy\n", Some(','), None),
    ];
    for (text, delimiter, quote) in cases {
        let dialect = layout(text).dialect;
        assert_eq!(dialect.delimiter.map(char::from), *delimiter, "{text:?}");
        if quote.is_some() {
            assert_eq!(dialect.quote.map(char::from), *quote, "{text:?}");
        }
    }
}

#[test]
fn escapes_are_found() {
    let cases = [
        ("a,b\n1,\"say \"\"hi\"\"\"\n", Escape::Doubled),
        ("a,b\n1,\"say \\\"hi\\\"\"\n2,\"x\"\n", Escape::Backslash),
        ("a,b\n1,\"C:\\\\temp\\\"\n2,\"x\"\n", Escape::Doubled),
        ("a,b\n1,\"say \"\"hi\"\" and \\\"\"bye\"\n", Escape::Doubled),
    ];
    for (text, escape) in cases {
        assert_eq!(layout(text).dialect.escape, escape, "{text:?}");
    }
}

#[test]
fn a_line_that_names_the_delimiter_is_obeyed_unless_it_lies() {
    let obeyed = layout("sep=;\nname;price\nAnn;1,50\nBo;2,50\n");
    assert_eq!((obeyed.dialect.delimiter, &obeyed.above[..]), (Some(b';'), &[Above::Directive, Above::Header][..]));
    let odd = layout("\"sep=*\"\nname*price\nAnn*1\nBo*2\n");
    assert_eq!((odd.dialect.delimiter, odd.names), (Some(b'*'), vec!["name".to_owned(), "price".to_owned()]));
    let lies = layout("sep=;\nname,price,day\nAnn,1.5,2024-01-01\nBo,2.5,2024-01-02\n");
    assert_eq!(lies.dialect.delimiter, Some(b','));
    assert_eq!(lies.names, ["name", "price", "day"]);
}

/// Where the header stands (records from 0), and what the records above the data are.
fn heading(text: &str) -> (Vec<usize>, usize) {
    let layout = layout(text);
    (layout.header.clone(), layout.first_data())
}

#[test]
fn headers_are_found() {
    let cases: &[(&str, &[usize], usize)] = &[
        ("a,b\n1,2\n", &[0], 1),
        ("first,last,city\nAnn,Lee,Oslo\nBo,Dean,Rome\nCy,Fox,Bern\n", &[0], 1),
        ("Country,2019,2020,2021\nItaly,5.2,3.1,4.4\nNorway,7.1,8.0,8.2\n", &[0], 1),
        ("Country,2019\nItaly,59000\nNorway,5300\n", &[0], 1),
        ("well,1,2,3,4\nA,0.1,0.2,0.3,0.9\nB,0.5,0.3,0.2,0.1\n", &[0], 1),
        ("sample,400,402.5,405,407.5\nx1,0.1,0.2,0.3,0.9\nx2,0.5,0.3,0.2,0.1\n", &[0], 1),
        ("region,Jan-20,Feb-20,Mar-20\nNorth,10,20,35\nSouth,11,22,30\n", &[0], 1),
        ("id,name,total,,,\n1,Ann,10,,,\n2,Bo,12,,,\n", &[0], 1),
        ("id,name,lat,lon,\n1,Ann,0,0\n", &[0], 1),
        // Years count on, and so may the numbers below them.
        ("2018,2019,2020,2021\n10,20,30,40\n11,21,31,41\n12,22,33,44\n15,25,31,46\n", &[0], 1),
        ("Week 12,Mon,Tue,Wed,Thu,Fri\nAnn,8,8,7.5,8,6\nBen,8,0,8,8,8\nCy,4,4,4,4,4\n", &[0], 1),
        ("Area,0-4,5-9,10-14,15-19\nNorth,120,130,140,150\nSouth,110,115,119,130\nEast,90,95,99,101\n", &[0], 1),
        ("geo\\time;2018 ;2019 ;2020 \nAT;8.8 ;8.9 ;8.9 p\nBE;11.4 ;11.5 ;11.5 \nBG;7.0 ;: ;6.9 b\n", &[0], 1),
        ("feature,basic,plus,pro\nbackup,no,yes,yes\nsync,no,no,yes\nshare,yes,yes,yes\n", &[0], 1),
        (",,\n123,TEST,text\n345,TEST,text\n", &[0], 1),
        ("weight (kg),length (m),note\n1.5,2,x\n2.5,3,y\n", &[0], 1),
        (
            "How likely is it that you would recommend us to a friend?,What could we do better next time?\n9,More cake\n10,\n3,Less noise\n",
            &[0],
            1,
        ),
        ("Name,Ort\nMüller,Köln\nMeier,Bonn\nSchmidt,Köln\n", &[0], 1),
        ("Client;Ville\nDupont;Paris\nMartin;Lyon\n", &[0], 1),
        ("code\nAB-1\nAB-2\nAB-3\n", &[0], 1),
        // No header.
        ("2025-01-02,Ann,19.90\n2025-01-03,Bo,5.00\n", &[], 0),
        ("1,Ann\n2,Bo\n3,Cy\n", &[], 0),
        ("ann@example.com\nbo@example.com\n", &[], 0),
        ("1,Orange,a|b|c\n", &[], 0),
        // Only a header.
        ("id,name,price\n", &[0], 1),
        ("id;name;\"long\nname\"\n", &[0], 1),
    ];
    for (text, header, first_data) in cases {
        assert_eq!(heading(text), (header.to_vec(), *first_data), "{text:?}");
    }
}

#[test]
fn what_stands_above_the_header_is_set_aside() {
    let cases: &[(&str, &[usize], usize)] = &[
        ("some notes\nmore notes,x\nnumber,text,date\n345.0,TEST,2000-12-13\n", &[2], 3),
        ("PREAMBLE,,\nPREAMBLE,,\n,,\nday,name,total\n2024-01-01,Ann,5\n2024-01-02,Bo,6\n", &[3], 4),
        (
            "Spend over 25k January 2013,,,\n,,,\nEntity,Date,Supplier,Amount\nNHS X,31/01/2013,ABC,\"25,000\"\nNHS X,31/01/2013,DEF,\"31,000\"\n",
            &[2],
            3,
        ),
        (
            "\"Statement\";\"made at: 02.05.2025\"\n\n\"IBAN\";\"DE00\"\n\"Balance\";\"4.512,77\";\"EUR\"\n\n\"Day\";\"Payee\";\"Text\";\"Amount\"\n\"30.04.2025\";\"Ann\";\"x\";\"89,90\"\n\"29.04.2025\";\"Bo\";\"y\";\"-2,00\"\n",
            &[5],
            6,
        ),
        ("Serial,12345\nFirmware,2.1\n\ntime,value\n0.1,22.5\n0.2,22.7\n0.3,22.9\n0.4,22.1\n0.5,22.0\n", &[3], 4),
        (
            "Tabelle: 12411-0010\nBevölkerung: Bundesländer, Stichtag\n;;;;\nBundesländer;2018;2019;2020\nBayern;13076721;13124737;13140183\nBerlin;3644826;3669491;3664088\nBremen;682986;681202;680130\n__________\nErstellt am 01.03.2021 / 10:22:11\n",
            &[3],
            4,
        ),
        (
            "\"Data Source\",\"Indicators\",\n\n\"Last Updated\",\"2021-02-17\",\n\n\"Country\",\"Code\",\"1960\",\"1961\",\n\"Aruba\",\"ABW\",\"54211\",\"55438\",\n\"Angola\",\"AGO\",\"5454933\",\"5531472\",\n\"Albania\",\"ALB\",\"\",\"1659800\",\n",
            &[4],
            5,
        ),
        ("# made by a logger\n# unit 7\ntime,depth\n1,2.5\n2,2.6\n", &[2], 3),
        ("# made by a logger\n# time,depth,salinity\n1,2.5,30\n2,2.6,31\n", &[1], 2),
        ("#id,name,total\n1,Ann,5\n2,Bo,6\n", &[0], 1),
        ("% remark\n% another, with a comma\nx\ty\n1\t2\n3\t4\n", &[2], 3),
        ("time,temp,wind\ns,°C,m/s\n0,21.5,3\n1,21.7,4\n", &[0], 2),
        ("name,price\n(text),(EUR)\nRye,1.5\nWheat,2.5\n", &[0], 2),
        ("\nOne,two,three\n1,2,3,4\n1,2,3\n1,2,3,4,5\n1,2,3,4,5\n", &[1], 2),
        (
            "\t\tMonth of Order\t\t\nRegion\tKind\tJanuary 2026\tFebruary 2026\nNorth\tMugs\t2,170\t2,307\nSouth\tMugs\t1,170\t1,307\n",
            &[1],
            2,
        ),
    ];
    for (text, header, first_data) in cases {
        assert_eq!(heading(text), (header.to_vec(), *first_data), "{text:?}");
    }
}

#[test]
fn headers_in_several_rows_are_joined() {
    let cases: &[(&str, &[usize], usize, &[&str])] = &[
        (
            ",2019,,2020,\nRegion,A,B,A,B\nNorth,1.5,2.5,3.5,4.5\nSouth,2.5,1.5,0.5,6.5\n",
            &[0, 1],
            2,
            &["Region", "2019 A", "B", "2020 A", "B (2)"],
        ),
        (
            "Sales,,Costs,\nOnline,Store,Fixed,Variable\nEUR,EUR,EUR,EUR\n100,50,30,20\n110,55,30,22\n120,52,30,24\n",
            &[0, 1],
            3,
            &["Sales Online", "Store", "Costs Fixed", "Variable"],
        ),
        ("day,name,total\nday,name,total\n2024-01-01,Ann,5\n2024-01-02,Bo,6\n", &[0, 1], 2, &["day", "name", "total"]),
        (
            "Respondent,Score,What did you buy?,,How was it?\n,,Mugs,Prints,Response\n1001,9,Mugs,,Fine\n1002,7,,Prints,Good\n1003,8,Mugs,Prints,Fine\n",
            &[0, 1],
            2,
            &["Respondent", "Score", "What did you buy? Mugs", "Prints", "How was it? Response"],
        ),
        (
            "StartDate,Q1,Q2\nStart Date,How was it?,Will you return?\n\"{\"\"ImportId\"\":\"\"startDate\"\"}\",\"{\"\"ImportId\"\":\"\"QID1\"\"}\",\"{\"\"ImportId\"\":\"\"QID2\"\"}\"\n2024-01-01,9,2\n2024-01-02,8,3\n",
            &[0, 1],
            3,
            &["StartDate Start Date", "Q1 How was it?", "Q2 Will you return?"],
        ),
    ];
    for (text, header, first_data, names) in cases {
        let layout = layout(text);
        assert_eq!((&layout.header[..], layout.first_data()), (*header, *first_data), "{text:?}");
        assert_eq!(layout.names, *names, "{text:?}");
    }
}

#[test]
fn a_header_of_one_name_too_few_is_put_together() {
    let rows = "01/02/2024,20:44,3,$12.50,Mug\n17/02/2024,09:10,1,$8.00,Plate\n21/03/2024,11:05,2,$7.25,Bowl\n";
    let cases: &[(String, &[&str])] = &[
        (format!("DATETIME,Qty,Price,Product\n{rows}"), &["DATE", "TIME", "Qty", "Price", "Product"]),
        (format!("Date,TimeQty,Price,Product\n{rows}"), &["Date", "Time", "Qty", "Price", "Product"]),
        (format!("Date,Time,QtyPrice,Product\n{rows}"), &["Date", "Time", "Qty", "Price", "Product"]),
        // Rows that begin with their name, as R writes them.
        (
            "\"mpg\",\"cyl\"\n\"Mazda RX4\",21,6\n\"Datsun\",22.8,4\n\"Hornet\",21.4,6\n".into(),
            &["Column 1", "mpg", "cyl"],
        ),
        // Nothing says which name is missing.
        ("Name,City\nAnn,Oslo,x\nBo,Rome,y\nCy,Oslo,x\nAnn,Bern,y\n".into(), &["Name", "City", "Column 3"]),
    ];
    for (text, names) in cases {
        assert_eq!(reading(text).layout.names, *names, "{text:?}");
    }
}

#[test]
fn names_are_unique_whatever_the_header_repeats() {
    let cases: &[(&str, &[&str])] = &[
        ("a,b,a,a (2)\n1,2,3,4\n", &["a", "b", "a (3)", "a (2)"]),
        ("a,,a,\n1,2,3,4\n", &["a", "Column 2", "a (2)", "Column 4"]),
        ("Column 2,,x\n1,2,3\n", &["Column 2", "Column 2 (2)", "x"]),
    ];
    for (text, names) in cases {
        assert_eq!(layout(text).names, *names, "{text:?}");
    }
}

#[test]
fn remarks_are_told_from_data() {
    let remarks = reading("# first\na;b\n# between\n1;3\n6;7\n# last\n");
    assert_eq!((remarks.layout.dialect.comment, remarks.table.rows), (Some("#"), 2));
    let orders = reading("Name,Total\n#1001,5\n#1002,6\n#1003,7\n");
    assert_eq!((orders.layout.dialect.comment, orders.table.rows), (None, 3));
}

#[test]
fn a_quote_in_the_wrong_place_costs_one_cell() {
    let cases: &[(&str, &[&[&str]])] = &[
        // A stray quote opens a cell.
        (
            "id,price,text,kind\n\"C1,$48.00,\"Pillow, soft\",\"x\"\nC2,$5.00,\"Lamp\",y\nC3,$6.00,\"Desk, oak\",z\n",
            &[
                &["\"C1", "$48.00", "Pillow, soft", "x"],
                &["C2", "$5.00", "Lamp", "y"],
                &["C3", "$6.00", "Desk, oak", "z"],
            ],
        ),
        // The same before a quoted cell.
        (
            "id,text\n1,\"\"Lamp, red\"\n2,\"Desk, oak\"\n3,x\n",
            &[&["1", "\"Lamp, red"], &["2", "Desk, oak"], &["3", "x"]],
        ),
        // Quotes that nobody escaped.
        (
            "text,id\n\"Boxer, 5\" Inseam\",1\n\"Board, 12\" x 12\"\",2\n\"A \"big, red\" one\",3\nplain,4\n",
            &[&["Boxer, 5\" Inseam", "1"], &["Board, 12\" x 12\"", "2"], &["A \"big, red\" one", "3"], &["plain", "4"]],
        ),
        ("nail,id\n5\" nail,1\n6\" nail,2\n", &[&["5\" nail", "1"], &["6\" nail", "2"]]),
        // A quote in the last cell of a row does not swallow the next.
        ("id,note\n1,\"open\n2,\"a, b\"\n3,c\n", &[&["1", "\"open"], &["2", "a, b"], &["3", "c"]]),
    ];
    for (text, expected) in cases {
        let csv = countinghouse::ingest::convert::to_csv(text.as_bytes(), &reading(text), false);
        let mut parsed = csv::ReaderBuilder::new().flexible(true).from_reader(csv.as_bytes());
        let rows: Vec<Vec<String>> =
            parsed.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect();
        assert_eq!(rows, *expected, "{text:?}");
    }
}
