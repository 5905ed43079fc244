//! Words for what a business has, does, plans and judges: staff, hours, stock, reviews, decisions, targets.

use super::Role;

/// Role and what headers call it, the plainest first.
pub const WORDS: &[(Role, &str)] = &[
    (
        Role::Team,
        "team|department|division|business unit|dept|abteilung|bereich|équipe|département|departamento|\
            equipo|reparto|squadra|afdeling|geschäftsbereich|área|area aziendale|dipartimento|ufficio|team name|\
            kostenstelle|service",
    ),
    (
        Role::JobTitle,
        "job title|job role|position|role|title|occupation|stelle|stellenbezeichnung|berufsbezeichnung|\
            funktion|poste|fonction|intitulé du poste|puesto|cargo|mansione|qualifica|ruolo|functie|\
            functietitel|função|jobtitel",
    ),
    (
        Role::Pay,
        "salary|pay|pay rate|hourly rate|wage|annual salary|base salary|monthly income|gross pay|net pay|\
            gehalt|bruttogehalt|jahresgehalt|monatsgehalt|lohn|stundenlohn|salaire|salaire brut|taux horaire|\
            salario|sueldo|stipendio|retribuzione|salaris|loon|uurloon|bruttolohn|compensation|total pay|\
            gross wages",
    ),
    (
        Role::UsesCrm,
        "uses crm|uses the crm|crm user|crm usage|crm active|works in crm|nutzt crm|nutzt das crm|\
            crm nutzung|crm nutzer|verwendet crm|utilise le crm|utilise crm|utilisateur crm|usa crm|\
            usa el crm|usuario crm|usa il crm|utente crm|gebruikt crm|crm gebruiker|usa o crm|utilizador crm",
    ),
    (
        Role::Stock,
        "stock|on hand|in stock|available|inventory|inventory quantity|variant inventory qty|stock level|\
            quantity on hand|qty on hand|stock quantity|available stock|units in stock|bestand|lagerbestand|\
            verfügbar|en stock|stock actuel|quantité en stock|disponible|existencias|stock disponible|giacenza|\
            disponibile|disponibilità|voorraad|op voorraad|beschikbaar|estoque|em estoque|disponível|\
            available quantity|qty available|menge im lager|ist bestand|current stock|qoh|aantal op voorraad",
    ),
    (
        Role::Brand,
        "brand|vendor|manufacturer|supplier|brand name|vendor name|supplier name|maker|marke|hersteller|\
            lieferant|marque|fabricant|fournisseur|marca|fabricante|proveedor|produttore|fornitore|merk|\
            fabrikant|leverancier|fornecedor|merchant|kreditor|publisher",
    ),
    (
        Role::Project,
        "project|project name|project id|job|projekt|projektname|projet|nom du projet|proyecto|progetto|\
            projectnaam|projeto|matter|mandat|project code|dossier",
    ),
    (
        Role::TimeSpent,
        "duration|hours|time spent|hours worked|tracked time|time tracked|total hours|logged hours|\
            billable hours|hours rounded|duration h|duration decimal|time decimal|decimal hours|minutes|length|\
            handling minutes|duration seconds|dauer|stunden|arbeitszeit|durée|heures|temps passé|temps|duración|\
            horas|tiempo|durata|ore|tempo|duur|uren|tijd|duração|rounded hours|regular hours|worked hours|\
            netto stunden|horas trabajadas|uren gewerkt",
    ),
    (
        Role::Billable,
        "billable|is billable|billed|invoiced|abrechenbar|fakturierbar|facturable|fatturabile|factureerbaar|\
            faturável|declarabel|chargeable",
    ),
    (
        Role::Reply,
        "reply|response|owner response|reply text|business reply|response text|developer response|\
            developer reply text|company reply|antwort|réponse|respuesta|risposta|antwoord|resposta|antworttext|\
            antwort des inhabers|antwort des unternehmens|réponse du propriétaire|texte de la réponse|\
            respuesta del propietario|risposta del proprietario|antwoord van eigenaar|resposta do proprietário|\
            reply content|owner reply|management response|business response|seller reply",
    ),
    (
        Role::RepliedAt,
        "replied at|reply date|response date|replied on|responded at|date of reply|beantwortet am|répondu le|\
            respondido el|risposto il|beantwoord op|respondido em|antwortdatum|datum der antwort|antwort am|\
            date de réponse|date de la réponse|fecha de respuesta|data risposta|data della risposta|\
            datum antwoord|antwoorddatum|data da resposta|data de resposta|reactiedatum|company reply date",
    ),
    (
        Role::RatingScale,
        "rating scale|scale|max rating|out of|best rating|maximum rating|skala|échelle|escala|schaal|\
            max score|maximum score|höchstwert|maximalwert|höchstnote|note maximale|note max|barème|\
            puntuación máxima|nota máxima|scala|punteggio massimo|voto massimo|maximale score|max|maximum",
    ),
    (
        Role::Interaction,
        "event|event name|event type|activity|activity type|action|interaction|interaction type|ereignis|\
            ereignistyp|aktion|aktivität|événement|type d événement|activité|evento|tipo de evento|actividad|\
            acción|tipo evento|azione|gebeurtenis|activiteit|actie|ação|atividade",
    ),
    (
        Role::DecidedAt,
        "decided at|decided on|decision date|date decided|date of decision|entschieden am|décidé le|\
            decidido el|deciso il|besloten op|decidido em|entscheidungsdatum|datum der entscheidung|\
            beschlossen am|date de décision|date de la décision|fecha de decisión|fecha de la decisión|\
            data decisione|data della decisione|besluitdatum|datum besluit|data da decisão|data de decisão|\
            decided",
    ),
    (
        Role::InsightAt,
        "insight at|insight date|insight on|erkenntnis am|constaté le|observado el|rilevato il|inzicht op|\
            erkenntnisdatum|datum der erkenntnis|erkannt am|date du constat|date de constat|fecha del hallazgo|\
            hallazgo el|data dell analisi|data della rilevazione|inzichtdatum|datum inzicht|data do insight|\
            constatado em|detectado el",
    ),
    (
        Role::DataDriven,
        "data driven|based on data|datengestützt|fondée sur les données|basada en datos|basata sui dati|\
            datagedreven|is data driven|data informed|informed by data|data based|datenbasiert|\
            auf daten gestützt|datengetrieben|fondé sur les données|fondée sur des données|\
            basée sur les données|basé sur les données|basado en datos|basato sui dati|guidata dai dati|\
            gebaseerd op data|op basis van data|baseada em dados|baseado em dados",
    ),
    (
        Role::Automated,
        "automated|automatic|is automated|automatisiert|automatisé|automatizado|automatizzato|\
            geautomatiseerd|automatisch|automatique|automatico|automatisée|automatizada|automatizzata|by bot|\
            handled by bot|answered by bot|vom bot beantwortet",
    ),
    (
        Role::Reviewed,
        "reviewed by person|reviewed by human|reviewed by a person|human review|human reviewed|reviewed|\
            is reviewed|manually reviewed|von mensch geprüft|von menschen geprüft|von person geprüft|\
            durch mensch geprüft|manuell geprüft|geprüft|vérifié par une personne|vérifiée par une personne|\
            relue par une personne|validée par une personne|contrôle humain|revue humaine|\
            revisado por una persona|revisada por una persona|revisado por persona|revisión humana|\
            verificato da una persona|verificata da una persona|rivista da una persona|revisione umana|\
            door mens gecontroleerd|door persoon beoordeeld|door een persoon gecontroleerd|\
            menselijke controle|revisto por uma pessoa|revista por uma pessoa|revisada por uma pessoa|\
            revisão humana",
    ),
    (
        Role::ErrorFoundAt,
        "error found at|error found on|error found|error detected at|error detected on|error detected|\
            error date|mistake found at|fehler gefunden am|fehler entdeckt am|fehler erkannt am|\
            fehler festgestellt am|fehler bemerkt am|erreur constatée le|erreur détectée le|erreur trouvée le|\
            error detectado el|error encontrado el|fecha del error|errore rilevato il|errore trovato il|\
            fout gevonden op|fout ontdekt op|erro encontrado em|erro detectado em|erro detetado em|\
            fehler entdeckt|fehler gefunden",
    ),
    (
        Role::ErrorFixedAt,
        "error fixed at|error fixed on|error fixed|error corrected at|error corrected on|error rectified at|\
            rectified at|corrected at|mistake fixed at|fehler behoben am|fehler korrigiert am|behoben am|\
            korrigiert am|erreur corrigée le|erreur réparée le|corrigée le|corrigé le|error corregido el|\
            corregido el|errore corretto il|corretto il|fout hersteld op|fout opgelost op|hersteld op|\
            erro corrigido em|corrigido em|fehler behoben|error corrected|error resolved",
    ),
    (
        Role::KindOf,
        "kind|type|kind of initiative|initiative type|category|request type|type of request|request kind|art|\
            typ|art der initiative|art der anfrage|anfrageart|anfragetyp|antragsart|kategorie|type d initiative|\
            nature|type de demande|nature de la demande|catégorie|genre|tipo|tipo de iniciativa|\
            tipo de solicitud|clase|categoría|tipo di iniziativa|tipo di richiesta|soort|soort initiatief|\
            soort verzoek|type verzoek|tipo de pedido|art des antrags",
    ),
    (
        Role::LaunchedAt,
        "launched at|launched|launch date|launched on|go live|go live date|gestartet|lancé le|\
            date de lancement|lanzado el|fecha de lanzamiento|lanciato il|data di lancio|gelanceerd op|\
            lançado em|data de lançamento|eingeführt am|einführungsdatum|einführung am|markteinführung|\
            livegang|start am markt|date de mise en service|mise en service|mise en ligne le|lanceerdatum|\
            lanceringsdatum|gelanceerd|lanzado|lanciato|lançado|lancé",
    ),
    (Role::Partner, "partner|partner name|partners|partnerfirma|partenaire|socio|partenaires|parceiro"),
    (
        Role::SharedValue,
        "shared value|value shared|value of what was shared|geteilter wert|wert des geteilten|\
            wert der geteilten daten|valeur partagée|valor compartido|valore condiviso|gedeelde waarde|\
            waarde van het gedeelde|valor partilhado|valor compartilhado|gemeinsamer nutzen|geteilter nutzen",
    ),
    (
        Role::IndirectGain,
        "indirect gain|stated indirect gain|indirect benefit|indirect benefits|indirect value|\
            indirekter gewinn|indirekter nutzen|indirekter ertrag|gain indirect|bénéfice indirect|\
            bénéfices indirects|ganancia indirecta|beneficio indirecto|guadagno indiretto|beneficio indiretto|\
            vantaggio indiretto|indirecte winst|indirect voordeel|indirecte opbrengst|ganho indireto|\
            benefício indireto",
    ),
    (
        Role::Predicted,
        "predicted|prediction|predicted value|predicted probability|forecasted|vorhergesagt|vorhersage|\
            prognose|prédit|prévu|previsto|pronóstico|predicción|previsione|voorspeld|voorspelling|previsão|\
            vorhersagewert|prognosewert|valeur prévue|valeur prédite|valor previsto|valor predicho|\
            valore previsto|voorspelde waarde|forecast|prévision",
    ),
    (
        Role::Actual,
        "actual|actual value|observed|outcome|actuals|realised|tatsächlich|istwert|ist|réel|réalisé|observé|\
            real|observado|reale|effettivo|osservato|werkelijk|realisatie|realizado|actual outcome|ist wert|\
            tatsächlicher wert|eingetreten|valeur réelle|valeur observée|valor real|valor observado|\
            valore reale|valore effettivo|werkelijke waarde|valor realizado|observed value",
    ),
    (
        Role::About,
        "about|prediction of|predicted what|prediction type|what|subject|kind|type|gegenstand|worüber|thema|\
            art|art der prognose|sujet|objet|type de prévision|sobre|asunto|tema|tipo|tipo de predicción|\
            argomento|oggetto|tipo di previsione|onderwerp|soort|soort voorspelling|assunto|tipo de previsão|\
            model",
    ),
    (
        Role::MarketSize,
        "market size|market volume|total market|market revenue|marktgröße|marktvolumen|taille du marché|\
            tamaño del mercado|dimensione del mercato|marktomvang|tamanho do mercado|gesamtmarkt|marktumsatz|\
            volume du marché|marché total|valor del mercado|volumen del mercado|mercado total|\
            valore del mercato|volume di mercato|mercato totale|marktvolume|totale markt|volume do mercado|\
            valor do mercado",
    ),
    (
        Role::Competitor,
        "competitor|competitor name|rival|wettbewerber|konkurrent|concurrent|competidor|concorrente|\
            main competitor|largest competitor|mitbewerber|hauptwettbewerber|größter wettbewerber|\
            principal concurrent|concurrent principal|competidor principal|concorrente principale|\
            grootste concurrent|concorrente principal",
    ),
    (
        Role::CompetitorRevenue,
        "competitor revenue|competitor sales|competitors revenue|revenue of competitor|rival revenue|\
            umsatz wettbewerber|umsatz des wettbewerbers|wettbewerberumsatz|umsatz konkurrent|\
            umsatz der konkurrenz|umsatz mitbewerber|umsatz des mitbewerbers|chiffre d affaires concurrent|\
            chiffre d affaires du concurrent|ca concurrent|ca du concurrent|ventas del competidor|\
            ingresos del competidor|ventas competidor|ricavi del concorrente|fatturato concorrente|\
            fatturato del concorrente|omzet concurrent|omzet van concurrent|receita do concorrente|\
            vendas do concorrente|faturamento do concorrente",
    ),
    (
        Role::Framework,
        "framework|framework name|model|rahmen|cadre|marco|quadro|raamwerk|rahmenwerk|bewertungsrahmen|\
            reifegradmodell|référentiel|cadre de référence|marco de evaluación|quadro di valutazione|\
            modello di maturità|beoordelingskader|kader|modell|modelo|modello|modèle",
    ),
    (
        Role::Assessor,
        "assessor|assessed by|rated by|bewerter|évaluateur|evaluador|valutatore|beoordelaar|avaliador|\
            bewertet von|beurteilt von|beurteiler|évalué par|evaluado por|valutato da|beoordeeld door|\
            avaliado por",
    ),
    (
        Role::Variant,
        "variant|variation|test group|arm|treatment|experiment group|ab group|variante|testgruppe|\
            versuchsgruppe|groupe de test|grupo de prueba|gruppo di test|testgroep|grupo de teste",
    ),
    (
        Role::Exposures,
        "exposures|exposed|participants|visitors|users|sample size|trials|n|teilnehmer|expositions|\
            exposiciones|participantes|esposizioni|partecipanti|blootstellingen|deelnemers|exposições|besucher",
    ),
    (
        Role::Value,
        "value|metric value|measured value|outcome value|mean value|wert|messwert|gemessener wert|valeur|\
            valeur mesurée|valor|valor medido|valore|valore misurato|waarde|gemeten waarde",
    ),
    (
        Role::Metric,
        "metric|metric id|kpi|metric name|kennzahl|indicateur|métrique|indicador|métrica|indicatore|\
            indicator|metrik|messgröße|zielgröße|mesure|medida|misura|kengetal",
    ),
    (
        Role::Target,
        "target|target value|goal|goal value|ziel|zielwert|sollwert|objectif|valeur cible|cible|objetivo|\
            valor objetivo|obiettivo|valore obiettivo|doel|doelwaarde|meta",
    ),
    (
        Role::StartValue,
        "start value|starting value|baseline|baseline value|initial value|value at start|startwert|\
            ausgangswert|anfangswert|basiswert|valeur de départ|valeur initiale|valor inicial|\
            valor de partida|línea base|valore iniziale|valore di partenza|beginwaarde|startwaarde|nulmeting|\
            linha de base",
    ),
];
