//! Words for what a business has, does, plans and judges: staff, hours, stock, reviews, decisions, targets.

use super::Role;

/// Role and what headers call it, the plainest first.
pub const WORDS: &[(Role, &str)] = &[
    (
        Role::Team,
        "team|department|division|business unit|dept|abteilung|bereich|équipe|département|departamento|\
            equipo|reparto|squadra|afdeling",
    ),
    (
        Role::JobTitle,
        "job title|job role|position|role|title|occupation|stelle|stellenbezeichnung|berufsbezeichnung|\
            funktion|poste|fonction|intitulé du poste|puesto|cargo|mansione|qualifica|ruolo|functie|\
            functietitel|função",
    ),
    (
        Role::Pay,
        "salary|pay|pay rate|hourly rate|wage|annual salary|base salary|monthly income|gross pay|net pay|\
            gehalt|bruttogehalt|jahresgehalt|monatsgehalt|lohn|stundenlohn|salaire|salaire brut|taux horaire|\
            salario|sueldo|stipendio|retribuzione|salaris|loon|uurloon",
    ),
    (
        Role::Stock,
        "stock|on hand|in stock|available|inventory|inventory quantity|variant inventory qty|stock level|\
            quantity on hand|qty on hand|stock quantity|available stock|units in stock|bestand|lagerbestand|\
            verfügbar|en stock|stock actuel|quantité en stock|disponible|existencias|stock disponible|giacenza|\
            disponibile|disponibilità|voorraad|op voorraad|beschikbaar|estoque|em estoque|disponível",
    ),
    (
        Role::Brand,
        "brand|vendor|manufacturer|supplier|brand name|vendor name|supplier name|maker|marke|hersteller|\
            lieferant|marque|fabricant|fournisseur|marca|fabricante|proveedor|produttore|fornitore|merk|\
            fabrikant|leverancier|fornecedor",
    ),
    (
        Role::Project,
        "project|project name|project id|job|projekt|projektname|projet|nom du projet|proyecto|progetto|\
            projectnaam|projeto",
    ),
    (
        Role::TimeSpent,
        "duration|hours|time spent|hours worked|tracked time|time tracked|total hours|logged hours|\
            billable hours|hours rounded|duration h|duration decimal|time decimal|decimal hours|minutes|length|\
            handling minutes|duration seconds|dauer|stunden|arbeitszeit|durée|heures|temps passé|temps|duración|\
            horas|tiempo|durata|ore|tempo|duur|uren|tijd|duração",
    ),
    (
        Role::Billable,
        "billable|is billable|billed|invoiced|abrechenbar|fakturierbar|facturable|fatturabile|factureerbaar|\
            faturável",
    ),
    (
        Role::Reply,
        "reply|response|owner response|reply text|business reply|response text|developer response|\
            developer reply text|company reply|antwort|réponse|respuesta|risposta|antwoord|resposta",
    ),
    (
        Role::RepliedAt,
        "replied at|reply date|response date|replied on|responded at|date of reply|beantwortet am|répondu le|\
            respondido el|risposto il|beantwoord op|respondido em",
    ),
    (Role::RatingScale, "rating scale|scale|max rating|out of|best rating|maximum rating|skala|échelle|escala|schaal"),
    (
        Role::Interaction,
        "event|event name|event type|activity|activity type|action|interaction|interaction type|ereignis|\
            ereignistyp|aktion|aktivität|événement|type d événement|activité|evento|tipo de evento|actividad|\
            acción|tipo evento|azione|gebeurtenis|activiteit|actie|ação|atividade",
    ),
    (
        Role::DecidedAt,
        "decided at|decided on|decision date|date decided|date of decision|entschieden am|décidé le|\
            decidido el|deciso il|besloten op|decidido em",
    ),
    (
        Role::InsightAt,
        "insight at|insight date|insight on|erkenntnis am|constaté le|observado el|rilevato il|inzicht op",
    ),
    (
        Role::DataDriven,
        "data driven|based on data|datengestützt|fondée sur les données|basada en datos|basata sui dati|\
            datagedreven",
    ),
    (
        Role::Automated,
        "automated|automatic|is automated|automatisiert|automatisé|automatizado|automatizzato|geautomatiseerd",
    ),
    (
        Role::LaunchedAt,
        "launched at|launched|launch date|launched on|go live|go live date|gestartet|lancé le|\
            date de lancement|lanzado el|fecha de lanzamiento|lanciato il|data di lancio|gelanceerd op|\
            lançado em|data de lançamento",
    ),
    (Role::Partner, "partner|partner name|partners|partnerfirma|partenaire|socio|partenaires|parceiro"),
    (
        Role::Predicted,
        "predicted|prediction|predicted value|predicted probability|forecasted|vorhergesagt|vorhersage|\
            prognose|prédit|prévu|previsto|pronóstico|predicción|previsione|voorspeld|voorspelling|previsão",
    ),
    (
        Role::Actual,
        "actual|actual value|observed|outcome|actuals|realised|tatsächlich|istwert|ist|réel|réalisé|observé|\
            real|observado|reale|effettivo|osservato|werkelijk|realisatie|realizado",
    ),
    (
        Role::MarketSize,
        "market size|market volume|total market|market revenue|marktgröße|marktvolumen|taille du marché|\
            tamaño del mercado|dimensione del mercato|marktomvang|tamanho do mercado",
    ),
    (Role::Competitor, "competitor|competitor name|rival|wettbewerber|konkurrent|concurrent|competidor|concorrente"),
    (Role::Framework, "framework|framework name|model|rahmen|cadre|marco|quadro|raamwerk"),
    (Role::Assessor, "assessor|assessed by|rated by|bewerter|évaluateur|evaluador|valutatore|beoordelaar|avaliador"),
    (Role::Variant, "variant|variation|test group|arm|treatment|experiment group|ab group|variante|testgruppe"),
    (
        Role::Exposures,
        "exposures|exposed|participants|visitors|users|sample size|trials|n|teilnehmer|expositions|\
            exposiciones|participantes|esposizioni|partecipanti|blootstellingen|deelnemers|exposições",
    ),
    (
        Role::Metric,
        "metric|metric id|kpi|metric name|kennzahl|indicateur|métrique|indicador|métrica|indicatore|indicator",
    ),
    (
        Role::Target,
        "target|target value|goal|goal value|ziel|zielwert|sollwert|objectif|valeur cible|cible|objetivo|\
            valor objetivo|obiettivo|valore obiettivo|doel|doelwaarde|meta",
    ),
];
