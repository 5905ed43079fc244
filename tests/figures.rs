//! Do tables of subscriptions, deals, support cases, churn and visits come to the figures that can be checked by head?

use countinghouse::facts::summary::summary;
use countinghouse::facts::{Choices, RuleSet};
use countinghouse::recognise::Role;
use countinghouse::workbook::{OptionsInput, Workbook, open};

fn workbook(text: &str) -> Workbook {
    open("table.csv", text.as_bytes(), OptionsInput::default().check().unwrap()).unwrap()
}

/// Checks a table's kind and, between blanks, its roles (`amount=Fee`, with `_` for blanks; `amount=` where no column
/// may play it) and figures (`mrr:156`; `mrr:` where it may have no value).
fn check(text: &str, kind: &str, expected: &str) {
    let workbook = workbook(text);
    let (table, recognition) = (workbook.table(), workbook.recognition());
    let header = text.lines().next().unwrap();
    assert_eq!(recognition.kind.id(), kind, "{header}: {}", recognition.kind_evidence);
    let figures = summary(table, recognition, &Choices::of(&RuleSet::default()));
    for part in expected.split_whitespace() {
        if let Some((role, wanted)) = part.split_once('=') {
            let column = recognition.column(Role::from_id(role).unwrap_or_else(|| panic!("{role}")));
            let found = column.map_or(String::new(), |column| table.columns[column].name.replace(' ', "_"));
            assert_eq!(found, wanted, "{header}: {role}");
        } else {
            let (id, wanted) = part.split_once(':').unwrap();
            let found = figures.iter().find(|figure| figure.id == id).and_then(|figure| figure.value);
            match (found, wanted.parse::<f64>().ok()) {
                (Some(found), Some(wanted)) => assert!((found - wanted).abs() < 1e-9, "{header}: {id} is {found}"),
                (found, wanted) => assert_eq!(found, wanted, "{header}: {id}"),
            }
        }
    }
}

#[test]
fn subscriptions_are_live_by_their_status_and_paid_by_their_interval() {
    let by_status = "Subscription,Client email,Plan,Billing period,Interval count,Qty,Price per unit,State,Start date,\
                     Canceled at,Ended at\n\
                     1,a@x.com,S,month,6,1,60.00,active,2025-01-02,,\n\
                     2,b@x.com,S,year,2,1,240.00,active,2025-01-09,,\n\
                     3,c@x.com,T,week,2,3,6.00,active,2025-02-01,2025-02-20,\n\
                     4,d@x.com,T,month,1,1,9.00,paused,2025-02-07,,\n\
                     5,e@x.com,T,month,1,1,9.00,incomplete,2025-02-11,,\n\
                     6,f@x.com,T,month,1,1,9.00,trialing,2025-02-21,,\n\
                     7,g@x.com,T,month,1,1,9.00,past_due,2025-02-24,,\n\
                     8,h@x.com,T,month,1,1,9.00,expired,2025-01-24,2025-02-20,2025-02-24\n";
    check(
        by_status,
        "subscriptions",
        "amount=Price_per_unit interval_count=Interval_count active:3 mrr:59 paused:1 not_begun:1 on_trial:1 late:1 \
         ended:1 mrr_with_late:68",
    );
}

#[test]
fn subscriptions_without_a_status_are_live_until_they_end() {
    // An end long after everything else is a promise; one in between is past.
    let ends = "subscription_id,account,start_date,end_date,plan,monthly_price,billing\n\
                1,q,2025-01-01,,A,10,yearly\n2,r,2025-01-08,2025-01-29,A,10,monthly\n3,s,2025-01-15,2026-01-15,B,30,yearly\n\
                4,t,2025-01-22,2025-02-01,B,30,monthly\n5,u,2025-01-31,,B,30,monthly\n";
    check(ends, "subscriptions", "amount=monthly_price active:3 ended:2 mrr:70");
    // What is called ended did end.
    check(&ends.replace("end_date", "ended_at"), "subscriptions", "active:2 ended:3 mrr:40");
    // Where the day of creation is known, a later start is planned.
    let planned = "abo_id;kunde;erstellt am;beginn;ende;betrag;abrechnungsintervall\n\
                   1;Ada;01.02.2025;01.02.2025;;120,00;jährlich\n2;Ben;13.02.2025;13.02.2025;;30,00;alle 3 Monate\n\
                   3;Cy;14.02.2025;01.06.2025;;10,00;monatlich\n4;Di;20.02.2025;20.02.2025;25.02.2025;10,00;monatlich\n\
                   5;Ed;28.02.2025;28.02.2025;;26,00;wöchentlich\n";
    check(planned, "subscriptions", "active:3 not_begun:1 ended:1 mrr:132.66666666666666");
    let flags = "Abonnement,Client,Début,Montant,Périodicité,Actif\nF1,Luc,02/01/2025,10,mensuel,oui\n\
                 F2,Eva,17/01/2025,120,annuel,oui\nF3,Zoé,19/01/2025,30,tous les trois mois,non\n";
    check(flags, "subscriptions", "active:2 ended:1 mrr:20");
}

#[test]
fn ends_of_subscriptions_are_promises_or_past_by_what_they_are_called() {
    let members = "member_id,membership,joined,expires,fee,billing\n1,Gold,2025-01-01,2026-01-01,120,annual\n\
                   2,Basic,2024-01-05,2025-01-05,120,annual\n3,Basic,2025-02-10,2026-02-10,120,every 6 months\n";
    check(members, "subscriptions", "amount=fee active:2 ended:1 mrr:30");
    // The end of time is no end, and a start of 2042 is a slip.
    let open = "subscription_id,client,start_date,end_date,arr,is_trial\n1,a,2025-01-01,9999-12-31,120,no\n\
                2,b,2025-02-01,2025-02-05,240,no\n3,c,2025-02-10,9999-12-31,0,yes\n4,d,2025-02-11,9999-12-31,60,no\n\
                5,e,2025-02-12,9999-12-31,60,no\n6,f,2042-02-11,9999-12-31,60,no\n";
    check(open, "subscriptions", "amount=arr active:3 on_trial:1 ended:1 not_begun:1 mrr:20 ends_unsure:");
    let plans = "subscription_id,client,plan,created_at,cancelled_at,price\n1,a,Pro annual,2025-01-01,,120\n\
                 2,b,Basic,2025-02-01,2025-02-05,20\n3,c,Basic,2025-02-10,,20\n";
    check(plans, "subscriptions", "active:2 ended:1 mrr:30");
    // Shortly after the newest start: past, and said.
    let late = "subscription_id,client,start_date,end_date,mrr\n1,a,2025-01-01,,10\n2,b,2025-01-20,2025-03-01,20\n\
                3,c,2025-02-20,,30\n";
    check(late, "subscriptions", "active:2 ended:1 mrr:40 ends_unsure:1");
}

#[test]
fn what_is_paid_for_all_seats_is_not_multiplied() {
    let table = |header: &str, amounts: [&str; 3]| {
        format!(
            "subscription,customer,plan,start date,status,interval,seats,{header}\n1,q,P,2025-01-01,active,month,2,{}\n\
             2,r,P,2025-01-09,active,month,5,{}\n3,s,Q,2025-01-11,active,year,1,{}\n",
            amounts[0], amounts[1], amounts[2]
        )
    };
    check(&table("amount", ["20", "50", "120"]), "subscriptions", "mrr:80");
    check(&table("amount", ["20", "20", "120"]), "subscriptions", "mrr:150");
    check(&table("total", ["20", "20", "120"]), "subscriptions", "mrr:50");
    check(&table("price per seat", ["20", "50", "120"]), "subscriptions", "mrr:300");
    check(&table("annual amount", ["240", "600", "120"]), "subscriptions", "mrr:80");
}

#[test]
fn whether_an_amount_is_for_one_or_for_all_is_asked_where_nothing_says_it() {
    let table = |amounts: [&str; 3], seats: [u32; 3]| {
        let mut text = "subscription,customer,plan,start date,status,interval,seats,amount\n".to_owned();
        for (row, (plan, (amount, seats))) in ["P", "Q", "R"].iter().zip(amounts.iter().zip(seats)).enumerate() {
            text += &format!("{row},c{row},{plan},2025-01-0{},active,month,{seats},{amount} EUR\n", row + 1);
        }
        text
    };
    let asked = table(["20.00", "50.00", "30.00"], [2, 4, 1]);
    let workbook = workbook(&asked);
    let [question] = workbook.orders.questions.as_slice() else { panic!("{:?}", workbook.orders.questions) };
    let answers: Vec<_> = question.answers.iter().map(|answer| (answer.id, answer.revenue, answer.orders)).collect();
    assert_eq!(answers, [("unit", Some(270.0), None), ("total", Some(100.0), None)]);
    assert_eq!((question.column.as_deref(), question.rows, question.open), (Some("amount"), 2, true));
    assert!(workbook.quality().issues.iter().any(|issue| issue.id == "open_question" && issue.rows == 2));
    let said = workbook.diagnostics.iter().find(|note| note.code == "open_question").unwrap();
    assert_eq!(
        said.message.to_string(),
        "Is “amount” the price of one, or of all that “seats” counts? The figures go by: The price of one."
    );
    for (answer, mrr) in [("unit", 270.0), ("total", 100.0)] {
        let answers = [("subscription_amount".to_owned(), answer.to_owned())].into();
        let options = OptionsInput { answers, ..OptionsInput::default() }.check().unwrap();
        let answered = open("table.csv", asked.as_bytes(), options).unwrap();
        let choices = answered.choices(answered.main());
        let figures = summary(answered.table(), answered.recognition(), &choices);
        assert_eq!(figures.iter().find(|figure| figure.id == "mrr").unwrap().value, Some(mrr));
        assert!(!answered.orders.questions[0].open);
    }
    // One of each comes to the same; a plan that costs the same for any number says what it is.
    for told in
        [table(["20.00", "50.00", "30.00"], [1; 3]), table(["20.00", "20.00", "30.00"], [2, 4, 1]).replace('Q', "P")]
    {
        assert!(self::workbook(&told).orders.questions.is_empty(), "{told}");
    }
}

#[test]
fn deals_are_told_by_whatever_their_columns_are_called() {
    let english = "Deal no,Sales agent,Client,Phase,Engage date,Close date,Close value\n1,Ida,Quist,Won,2025-01-02,\
                   2025-02-03,100\n2,Jon,Marsh,Lost,2025-01-05,2025-02-09,0\n3,Ida,Oduya,Proposal,2025-02-01,,\n";
    let roles = "amount=Close_value created_at=Engage_date date=Engage_date closed_at=Close_date owner=Sales_agent";
    check(english, "deals", &format!("{roles} won:1 won_amount:100 lost:1 open:1 win_rate:0.5"));
    let german = "Verkaufschance;Verkäufer;Firma;Verkaufsphase;Eröffnet am;Abschlussdatum;Abschlusswert\n\
                  A;Ida;Q;Gewonnen;02.01.2025;13.02.2025;1.000,50\nB;Jon;R;Verloren;05.01.2025;19.02.2025;0\n";
    check(german, "deals", "amount=Abschlusswert created_at=Eröffnet_am owner=Verkäufer won_amount:1000.5");
    let spanish = "Oportunidad,Vendedor,Empresa,Etapa,Fecha de apertura,Fecha de cierre,Valor de cierre\n\
                   A,Ida,Q,Ganada,02/01/2025,13/02/2025,1000\nB,Jon,R,Perdida,25/01/2025,19/02/2025,0\n";
    check(spanish, "deals", "amount=Valor_de_cierre created_at=Fecha_de_apertura owner=Vendedor won_amount:1000");
}

#[test]
fn lengths_of_time_are_in_the_unit_that_their_header_names() {
    let columns = [
        ("Received", "Closed", "Resolution time [h]", "First reply (min)"),
        ("Eingegangen am", "Geschlossen am", "Lösungszeit in Stunden", "Antwortzeit in Minuten"),
        ("Reçu le", "Fermé le", "Délai de résolution en heures", "Temps de réponse (min)"),
        ("Recibido el", "Cerrado el", "Tiempo de resolución (horas)", "Tiempo de respuesta (min)"),
        ("Aperto il", "Chiuso il", "Tempo di risoluzione in ore", "Tempo di risposta (min)"),
        ("Ontvangen op", "Gesloten op", "Oplostijd (uren)", "Reactietijd (min)"),
        ("Aberto em", "Fechado em", "Tempo de resolução em horas", "Tempo de resposta (min)"),
        ("created_at", "closed_at", "resolution_time_hours", "first_response_time_minutes"),
    ];
    for (opened, closed, length, answer) in columns {
        let rows = "1,a,high,2025-01-02,2025-01-02 21:00,12,6\n2,b,low,2025-01-13,2025-01-14 00:00,36,12\n\
                    3,c,low,2025-01-15,,,\n";
        let table = format!("Ticket,Agent,Priority,{opened},{closed},{length},{answer}\n{rows}");
        let figures = "solved:2 open:1 resolution_median:1 first_response_mean:0.00625";
        let name = |header: &str| header.replace(' ', "_");
        check(&table, "tickets", &format!("date={} resolved_at={} {figures}", name(opened), name(closed)));
    }
}

#[test]
fn a_length_of_time_without_a_unit_is_read_by_the_moments_at_its_ends() {
    let minutes = "ticket_id,created,resolved,resolution_time,agent,subject\n1,2025-01-02 08:00,2025-01-02 10:00,120,x,A\n\
                   2,2025-01-03 08:00,2025-01-03 12:00,240,y,B\n";
    check(minutes, "tickets", "resolution_median:0.125");
    // A day has no hour: the length is in whole days.
    let days = "ticket_id,created,resolved,agent,subject\n1,2025-01-02,2025-01-04 10:00,x,A\n\
                2,2025-01-03,2025-01-03 12:00,y,B\n";
    check(days, "tickets", "resolution_median:1");
}

#[test]
fn who_left_is_told_by_a_flag_and_what_somebody_earns_is_no_amount() {
    let bank = "Row,Client ID,Credit score,Age,Tenure,Balance,Estimated salary,Exited\n1,901,600,40,2,0.00,9000.50,1\n\
                2,902,500,41,5,10.50,8000.50,0\n3,903,510,31,1,0.00,7000.50,0\n4,904,520,30,1,5.00,6000.50,0\n";
    check(bank, "churn", "customer=Client_ID churn_flag=Exited amount= churned:1 churn_rate:0.25");
    let words = "Client,Age,Months on book,Attrition flag\nc1,40,12,Existing Customer\nc2,41,15,Attrited Customer\n\
                 c3,31,25,Existing Customer\nc4,33,25,Existing Customer\n";
    check(words, "churn", "churn_flag=Attrition_flag churned:1 churn_rate:0.25 mean_tenure:19.25");
    let german = "Kundennummer;Alter;Gehalt;Kontostand;Abgewandert\n1;40;9000,50;10,00;ja\n2;41;8000,50;11,00;nein\n";
    check(german, "churn", "customer=Kundennummer amount= churned:1 churn_rate:0.5");
}

#[test]
fn any_day_and_any_number_are_no_orders() {
    for header in ["Date,Views", "Datum,Seitenaufrufe", "Fecha,Visitas", "Data,Visualizzazioni", "Date,Pages vues"] {
        let table = format!("{header}\n2025-01-01,7831\n2025-01-02,7798\n");
        check(&table, "web_traffic", "amount= order_id= customer=");
    }
    for header in ["Date,Temperature", "Day,Score", "Date,Value", "Datum,Anzahl", "Date,kWh", "Date,Steps"] {
        check(&format!("{header}\n2025-01-01,78\n2025-01-02,77\n"), "table", "order_id= customer=");
    }
    check("Date,Latitude,Longitude\n2025-01-01,48.21,16.37\n2025-01-02,48.22,16.38\n", "table", "amount=");
    for (header, amounts) in
        [("Date,Amount", "78"), ("Date,Column", "78.50"), ("Date,Column", "€78"), ("Client,Date", "2025-01-05")]
    {
        let first = if header.starts_with("Client") { "Ada" } else { "2025-01-01" };
        check(&format!("{header}\n{first},{amounts}\n{first},{amounts}\n"), "orders", "");
    }
}

#[test]
fn of_joined_tables_the_rows_own_columns_are_taken() {
    let order_first = "id,created_at,status,total,id,name,email,created_at\n\
                       11,2025-02-05,paid,10.00,1,A,a@x.com,2021-05-01\n\
                       12,2025-02-19,paid,20.00,2,B,b@x.com,2022-06-01\n\
                       13,2025-03-02,paid,30.00,1,A,a@x.com,2021-05-01\n";
    check(order_first, "orders", "date=created_at customer=email amount=total record_id=id");
    let customer_first = "id,name,email,created_at,id,created_at,total\n\
                          1,A,a@x.com,2021-05-01,11,2025-02-05,10.00\n2,B,b@x.com,2022-06-01,12,2025-02-19,20.00\n\
                          1,A,a@x.com,2021-05-01,13,2025-03-02,30.00\n";
    check(customer_first, "orders", "date=created_at_(2) customer=email amount=total record_id=id_(2)");
    // As programs name what they join.
    for (first, second) in [("_x", "_y"), ("", ".1"), ("", "_right")] {
        let names = format!("id{first},created_at{first},total,customer_id,id{second},email,created_at{second}");
        let rows = "11,2025-02-05,10.00,c1,c1,a@x.com,2021-05-01\n12,2025-02-19,20.00,c2,c2,b@x.com,2022-06-01\n";
        let expected = format!("date=created_at{first} customer=customer_id amount=total record_id=id{first}");
        check(&format!("{names}\n{rows}"), "orders", &expected);
    }
    let dotted = "orders.id,orders.created_at,orders.total,customers.email,customers.created_at\n\
                  11,2025-02-05,10.00,a@x.com,2021-05-01\n12,2025-02-19,20.00,b@x.com,2022-06-01\n";
    check(dotted, "orders", "date=orders.created_at order_id=orders.id amount=orders.total customer=customers.email");
    let cases = "ticket_id,created_at,subject,priority,customer_id,id,email,created_at\n\
                 1,2025-02-05,a,high,c1,c1,a@x.com,2021-05-01\n2,2025-02-19,b,low,c2,c2,b@x.com,2022-06-01\n";
    check(cases, "tickets", "date=created_at record_id=ticket_id");
    for text in [order_first, customer_first] {
        let orders = workbook(text).orders;
        assert_eq!(orders.events.iter().filter(|event| event.is_order).count(), 3, "{text}");
    }
}

#[test]
fn what_a_table_of_orders_comes_to_is_what_its_metrics_say() {
    let mut compared = 0;
    let mut folders = vec![std::path::PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures"))];
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let (name, bytes) = (path.file_name().unwrap().to_string_lossy(), std::fs::read(&path).unwrap());
            let Ok(workbook) = open(&name, &bytes, OptionsInput::default().check().unwrap()) else { continue };
            if !workbook.recognition().is_orders() {
                continue;
            }
            let figures = summary(workbook.table(), workbook.recognition(), &workbook.choices(workbook.main()));
            let value = |id: &str| figures.iter().find(|figure| figure.id == id).and_then(|figure| figure.value);
            let orders = &workbook.orders;
            // In several currencies a table has no revenue, and the metrics are of the most frequent one.
            if let Some(net) = value("net") {
                assert_eq!(net, countinghouse::money::to_f64(orders.revenue(), orders.scale), "{name}: net sales");
                compared += 1;
            }
            let mut came_again = 0;
            orders.each_customer(0..orders.customers(), |events| {
                came_again += usize::from(events.iter().filter(|event| event.is_order).count() > 1);
            });
            if let Some(repeaters) = value("repeat_customers") {
                assert_eq!(repeaters, came_again as f64, "{name}: customers who came again");
            }
        }
    }
    assert!(compared > 10, "only {compared} tables of orders were compared");
}

#[test]
fn an_average_order_is_of_orders_and_not_of_rows() {
    let text = "order_id,customer,date,amount\n1,ann,2024-01-02,10\n2,bob,2024-01-03,20\n3,ann,2024-01-09,6\n4,ann,2024-01-12,-5\n";
    check(text, "orders", "per_order:12 net:31 repeat_customers:1");
}
