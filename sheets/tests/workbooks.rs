//! Does a workbook come out as the table that was put in?

use calamine::{Data, Reader, Xlsx};
use countinghouse_sheets::{Problem, read};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use std::io::Cursor;

/// What was put into a workbook, as CSV by sheet.
fn sheets(workbook: &mut Workbook) -> Vec<(String, String)> {
    let book = read(&workbook.save_to_buffer().unwrap()).unwrap();
    book.sheets.into_iter().map(|sheet| (sheet.name, String::from_utf8(sheet.csv).unwrap())).collect()
}

#[test]
fn cells_of_every_kind_keep_what_they_mean() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet().set_name("Orders").unwrap();
    let (day, moment) = (Format::new().set_num_format("dd/mm/yyyy"), Format::new().set_num_format("dd.mm.yy hh:mm"));
    let money = Format::new().set_num_format("#,##0.00 [$€-407]");
    for (column, name) in ["Customer", "Day", "When", "Amount", "Id", "Paid", "Share"].into_iter().enumerate() {
        sheet.write(0, column as u16, name).unwrap();
    }
    sheet.write(1, 0, "Zoë, \"the\" first").unwrap();
    sheet.write_with_format(1, 1, ExcelDateTime::from_ymd(2024, 5, 17).unwrap(), &day).unwrap();
    let when = ExcelDateTime::from_ymd(2024, 5, 17).unwrap().and_hms(14, 30, 0).unwrap();
    sheet.write_with_format(1, 2, when, &moment).unwrap();
    sheet.write_with_format(1, 3, 1234.5, &money).unwrap();
    sheet.write(1, 4, "007").unwrap();
    sheet.write(1, 5, true).unwrap();
    sheet.write(1, 6, Formula::new("=1/8").set_result("0.125")).unwrap();
    let expected = "Customer,Day,When,Amount,Id,Paid,Share\n\
                    \"Zoë, \"\"the\"\" first\",2024-05-17,2024-05-17 14:30:00,1234.5 EUR,007,true,0.125\n";
    assert_eq!(sheets(&mut workbook), [("Orders".to_owned(), expected.to_owned())]);
}

#[test]
fn hidden_and_empty_sheets_are_left_out() {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_name("Empty").unwrap();
    workbook.add_worksheet().set_name("July").unwrap().write(2, 1, "a").unwrap();
    workbook.add_worksheet().set_name("Setup").unwrap().set_hidden(true).write(0, 0, "secret").unwrap();
    let book = read(&workbook.save_to_buffer().unwrap()).unwrap();
    assert_eq!(book.hidden, ["Setup"]);
    assert_eq!(book.sheets.len(), 1);
    assert_eq!((book.sheets[0].name.as_str(), book.sheets[0].csv.as_slice()), ("July", &b"\n\na\n"[..]));
}

#[test]
fn what_cannot_be_read_is_said() {
    let mut empty = Workbook::new();
    empty.add_worksheet();
    assert_eq!(read(&empty.save_to_buffer().unwrap()), Err(Problem::Empty));
    for bytes in [&b"PK\x03\x04 and no more"[..], b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and no more", b""] {
        assert!(matches!(read(bytes), Err(Problem::Unreadable(_))));
    }
}

#[test]
fn no_damage_makes_it_panic() {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().write(0, 0, "name").unwrap().write(1, 0, 5).unwrap();
    let good = workbook.save_to_buffer().unwrap();
    for at in (0..good.len()).step_by(97) {
        let mut bytes = good.clone();
        bytes[at] ^= 0xff;
        let _ = read(&bytes);
        let _ = read(&good[..at]);
    }
}

/// The only sheet of a file as CSV, and what is said of it.
fn only(bytes: &[u8]) -> (String, String) {
    let mut book = read(bytes).unwrap();
    assert_eq!(book.sheets.len(), 1, "{:?}", book.sheets);
    let sheet = book.sheets.remove(0);
    (String::from_utf8(sheet.csv).unwrap(), sheet.remarks)
}

#[test]
fn merged_cells_formats_and_hidden_rows_are_understood() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let plain = Format::new();
    let day = Format::new().set_num_format("dd/mm/yyyy");
    let (percent, euro) = (Format::new().set_num_format("0.0%"), Format::new().set_num_format("\"€\"#,##0.00"));
    sheet.merge_range(0, 0, 0, 5, "Sales by customer", &plain).unwrap();
    for (column, name) in ["Order", "Date", "Customer"].into_iter().enumerate() {
        sheet.merge_range(1, column as u16, 2, column as u16, name, &plain).unwrap();
    }
    sheet.merge_range(1, 3, 1, 4, "Goods", &plain).unwrap();
    sheet.merge_range(1, 5, 2, 5, "Order total", &plain).unwrap();
    sheet.write(2, 3, "Item").unwrap().write(2, 4, "Discount").unwrap();
    sheet.merge_range(3, 0, 4, 0, "", &plain).unwrap().write(3, 0, 4001).unwrap();
    sheet.merge_range(3, 1, 4, 1, "", &day).unwrap();
    sheet.write_with_format(3, 1, ExcelDateTime::from_ymd(2024, 3, 9).unwrap(), &day).unwrap();
    sheet.merge_range(3, 2, 4, 2, "Aster", &plain).unwrap();
    sheet.merge_range(3, 5, 4, 5, "", &euro).unwrap().write_with_format(3, 5, 30, &euro).unwrap();
    for (row, item, share) in [(3, "Cup", 0.05), (4, "Pot", 0.0), (5, "Lid", 0.125)] {
        sheet.write(row, 3, item).unwrap().write_with_format(row, 4, share, &percent).unwrap();
    }
    sheet.write(5, 0, 4002).unwrap().write(5, 2, "Briar").unwrap().write_with_format(5, 5, 12.5, &euro).unwrap();
    sheet.set_row_hidden(5).unwrap();
    let (csv, remarks) = only(&workbook.save_to_buffer().unwrap());
    assert_eq!(
        csv,
        "Sales by customer,,,,,\nOrder,Date,Customer,Goods,Goods,Order total\n\
         Order,Date,Customer,Item,Discount,Order total\n4001,2024-03-09,Aster,Cup,5%,30 EUR\n\
         4001,2024-03-09,Aster,Pot,0%,\n4002,,Briar,Lid,12.5%,12.5 EUR\n"
    );
    assert_eq!(remarks, "hidden\t1\t\nmerged\t1\tF4\n");
}

#[test]
fn formulas_that_nobody_computed_have_no_value() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write(0, 0, "Qty").unwrap().write(0, 1, "Total").unwrap();
    for row in 1..3 {
        sheet.write(row, 0, row).unwrap().write(row, 1, Formula::new(format!("=A{}*5", row + 1))).unwrap();
    }
    let (csv, remarks) = only(&workbook.save_to_buffer().unwrap());
    assert_eq!((csv.as_str(), remarks.as_str()), ("Qty,Total\n1,\n2,\n", "formulas\t2\tB2, B3\n"));
}

/// What another reader of the same workbook finds in its cells.
#[test]
fn another_reader_finds_the_same() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let texts = ["Ann", "a,b", "line\nbreak", " blank ", "<b>&amp;</b>", "_x0041_", "ünï", "\"q\""];
    for row in 0..200u32 {
        let number = f64::from(row * row % 977) / 8.0 - 20.0;
        sheet.write(row, 0, texts[row as usize % texts.len()]).unwrap();
        sheet.write(row, 2, number).unwrap().write(row, 3, row % 3 == 0).unwrap();
    }
    let bytes = workbook.save_to_buffer().unwrap();
    let (csv, _) = only(&bytes);
    let mut other = Xlsx::new(Cursor::new(bytes.as_slice())).unwrap();
    let range = other.worksheet_range("Sheet1").unwrap();
    let mut expected = String::new();
    for row in range.rows() {
        let Data::String(text) = &row[0] else { panic!("{row:?}") };
        let text =
            if text.contains(['"', ',', '\n']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.clone() };
        let (Data::Float(number), Data::Bool(flag)) = (&row[2], &row[3]) else { panic!("{row:?}") };
        expected += &format!("{text},,{number}{},{flag}\n", if three_decimals(*number) { "0" } else { "" });
    }
    assert_eq!(csv, expected);
}

fn three_decimals(number: f64) -> bool {
    number.abs() >= 1.0 && (number * 8.0) % 2.0 != 0.0
}

#[test]
fn the_xml_spreadsheet_is_read() {
    let xml = r##"<?xml version="1.0"?>
<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
 <Styles><Style ss:ID="m"><NumberFormat ss:Format="#,##0.00\ [$€-407]"/></Style>
  <Style ss:ID="p"><NumberFormat ss:Format="Percent"/></Style><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style></Styles>
 <Worksheet ss:Name="Orders"><Table>
  <Column ss:Width="80"/>
  <Row ss:Index="2"><Cell><Data ss:Type="String">Who &amp; where</Data></Cell><Cell ss:Index="3"><Data ss:Type="String">When</Data></Cell>
   <Cell><Data ss:Type="String">Net</Data></Cell><Cell><ss:Data ss:Type="String"><B>Sh</B>are</ss:Data></Cell></Row>
  <Row><Cell ss:MergeDown="1"><Data ss:Type="String"><![CDATA[Zoë <1>]]></Data><Comment><ss:Data>no cell</ss:Data></Comment></Cell>
   <Cell ss:Index="3"><Data ss:Type="DateTime">2024-05-02T00:00:00.000</Data></Cell>
   <Cell ss:StyleID="m"><Data ss:Type="Number">1240</Data></Cell><Cell ss:StyleID="p"><Data ss:Type="Number">0.19</Data></Cell></Row>
  <Row ss:Hidden="1"><Cell ss:Index="3" ss:StyleID="d"><Data ss:Type="Number">45429</Data></Cell>
   <Cell ss:Formula="=R[-1]C"/><Cell><Data ss:Type="Error">#N/A</Data></Cell></Row>
 </Table></Worksheet>
 <Worksheet ss:Name="Setup"><Table><Row><Cell><Data ss:Type="String">secret</Data></Cell></Row></Table>
  <WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>
</Workbook>"##;
    assert_eq!(read(xml.as_bytes()).unwrap().hidden, ["Setup"]);
    let (csv, remarks) = only(xml.as_bytes());
    assert_eq!(csv, "\nWho & where,,When,Net,Share\nZoë <1>,,2024-05-02,1240 EUR,19%\nZoë <1>,,2024-05-17,,\n");
    assert_eq!(remarks, "errors\t1\tE4\nformulas\t1\tD4\nhidden\t1\t\n");
    let latin: Vec<u8> = xml
        .replace("version=\"1.0\"", "version=\"1.0\" encoding=\"iso-8859-1\"")
        .replace('€', "&#8364;")
        .chars()
        .map(|c| c as u8)
        .collect();
    assert_eq!(only(&latin).0, csv);
}

#[test]
fn tables_of_a_page_are_read_as_text() {
    let page = "<html><head><meta http-equiv=Content-Type content='text/html; charset=windows-1252'>
<style>td {mso-number-format:'<x>'}</style><script>if (1<2) document.write('<td>no</td>')</script></head>
<body><table width=100%><tr><td><b>Shop</b><table border=1>
<tr><th rowspan=2>Order<br>No<th colspan=2>Buyer<th rowspan=2>Total</tr>
<tr><th>Name<th>Town
<tr><td>1001<td><a href='x'>M&uuml;ller &amp; S&ouml;hne</a><td>&nbsp;<td align=right>1.234,50&nbsp;&euro;
<tr style='display: none'><td>1002<td rowspan=2><table><tr><td>Zo\u{eb}</td></tr></table><td><img src=x onerror=alert(1)>K\u{f6}ln<td>#N/A</tr>
<tr><td>1003<td>a < b &lt;i&gt;<td>7,00 \u{80}</tr></table></td></tr></table></body></html>";
    let bytes: Vec<u8> = page.chars().map(|c| c as u8).collect();
    let (csv, remarks) = only(&bytes);
    assert_eq!(
        csv,
        "Order No,Buyer,Buyer,Total\nOrder No,Name,Town,Total\n1001,Müller & Söhne,,\"1.234,50\u{a0}€\"\n\
         1002,Zoë,Köln,\n1003,Zoë,a < b <i>,\"7,00 €\"\n"
    );
    assert_eq!(remarks, "errors\t1\tD4\nhidden\t1\t\n");
}

#[test]
fn several_tables_of_a_page_are_several_sheets() {
    let table = |name: &str, rows: &str| format!("<table><caption>{name}</caption><tr><td>a<td>b</tr>{rows}</table>");
    let page = table("One", "<tr><td>1<td>2</tr>") + "<p>then" + &table("More of it", "<tr><td>3<td>4</tr>");
    assert_eq!(only(page.as_bytes()).0, "a,b\n1,2\n3,4\n", "a page each, and one table");
    let other = page + "<table><tr><td>c<td>d<td>e</tr><tr><td>5<td>6<td>7</tr></table>";
    let names: Vec<String> = read(other.as_bytes()).unwrap().sheets.into_iter().map(|sheet| sheet.name).collect();
    assert_eq!(names, ["One", "Table 2"]);
    let header = "<TABLE><TR><TD>a</TD><TD>b</TD></TR></TABLE><TABLE><TR><TD>1</TD><TD>2</TD></TR></TABLE>";
    assert_eq!(only(header.as_bytes()).0, "a,b\n1,2\n");
    assert_eq!(read(b"<html><p>Please log in</html>"), Err(Problem::NoTable));
    let whole = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n\
        <table><tr><td>a<td>b</tr><tr><td>1<td>2</tr></table>\n--b--\n";
    assert_eq!(only(whole.as_bytes()).0, "a,b\n1,2\n");
}

/// A flat document of LibreOffice with the cells of one sheet.
fn flat(rows: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?><office:document><office:automatic-styles><style:style style:name=\"hid\">\
         <style:table-properties table:display=\"false\"/></style:style></office:automatic-styles><office:body>\
         <office:spreadsheet><table:table table:name=\"Setup\" table:style-name=\"hid\"><table:table-row><table:table-cell>\
         <text:p>x</text:p></table:table-cell></table:table-row></table:table><table:table table:name=\"Orders\">{rows}\
         </table:table></office:spreadsheet></office:body></office:document>"
    )
}

#[test]
fn documents_of_libreoffice_are_read() {
    let text = |text: &str| {
        format!("<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>")
    };
    let header = ["Who", "When", "Net", "Share", "Time", "Paid"].map(text).concat();
    let rows = format!(
        "<table:table-row>{header}</table:table-row><table:table-row table:number-rows-repeated=\"2\">\
         <table:table-cell table:number-rows-spanned=\"2\" office:value-type=\"string\"><office:annotation><text:p>no</text:p>\
         </office:annotation><text:p>A<text:s text:c=\"2\"/>b</text:p><text:p>c</text:p></table:table-cell>\
         <table:table-cell office:value-type=\"date\" office:date-value=\"2024-05-17\"><text:p>17.05.24</text:p></table:table-cell>\
         <table:table-cell office:value-type=\"currency\" office:currency=\"EUR\" office:value=\"12.5\"/>\
         <table:table-cell office:value-type=\"percentage\" office:value=\"0.07\"/>\
         <table:table-cell office:value-type=\"time\" office:time-value=\"PT14H30M00S\"/>\
         <table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"/></table:table-row>\
         <table:table-row table:visibility=\"filter\"><table:table-cell/><table:table-cell table:formula=\"of:=1\"/>\
         <table:table-cell office:value-type=\"float\" office:value=\"3\" table:number-columns-repeated=\"2\"/>\
         <table:table-cell office:value-type=\"string\" calcext:value-type=\"error\"><text:p>#REF!</text:p></table:table-cell>\
         </table:table-row><table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell \
         table:number-columns-repeated=\"16384\"/></table:table-row>"
    );
    let (csv, remarks) = only(flat(&rows).as_bytes());
    let row = "\"A  b\nc\",2024-05-17,12.5 EUR,7%,14:30:00,true\n";
    assert_eq!(csv, format!("Who,When,Net,Share,Time,Paid\n{row}{row},,3,3,,\n"));
    assert_eq!(remarks, "errors\t1\tE4\nformulas\t1\tB4\nhidden\t1\t\n");
    assert_eq!(read(flat(&rows).as_bytes()).unwrap().hidden, ["Setup"]);
}

#[test]
fn no_damage_to_markup_makes_it_panic() {
    let good = flat(
        "<table:table-row><table:table-cell office:value=\"5\" office:value-type=\"float\"/></table:table-row>",
    ) + "<table><tr><td rowspan=3 colspan=9>a&amp;<b>b</table><Workbook><Worksheet><Row><Cell ss:Index='9'><Data>x";
    for at in 0..good.len() {
        for (from, to) in [(0, at), (at, good.len())] {
            let _ = good.get(from..to).map(|part| read(part.as_bytes()));
        }
        let mut bytes = good.clone().into_bytes();
        bytes[at] = b"<>\"&/ 9"[at % 7];
        let _ = read(&bytes);
    }
}
