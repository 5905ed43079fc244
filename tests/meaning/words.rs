//! What one thing is called by other tools and in other languages: written for this test, not taken from the engine.

/// Headers that mean the same, between bars.
pub const CONCEPTS: &[&str] = &[
    // Who
    "customer|client|buyer|customer name|purchaser|Kunde|Kundin|Käufer|Kundenname|nom du client|acheteur|cliente|comprador|\
     nombre del cliente|nome cliente|klant|koper|klantnaam",
    "customer email|customer e-mail|client email|buyer email|e-mail|email|email address|e-mail address|E-Mail-Adresse|\
     adresse e-mail|courriel|correo electrónico|indirizzo e-mail|e-mailadres|endereço de e-mail",
    "customer id|client id|customer number|customer no|user id|member id|Kundennummer|Kundennr.|Kunden-ID|numéro client|\
     id cliente|número de cliente|codice cliente|klantnummer|número do cliente",
    "first name|given name|forename|Vorname|prénom|voornaam",
    "last name|surname|family name|Nachname|Familienname|nom de famille|apellidos|cognome|achternaam|sobrenome",
    "company|company name|organization|organisation|Firma|Firmenname|Unternehmen|société|entreprise|empresa|azienda|\
     bedrijf|bedrijfsnaam",
    "phone|phone number|telephone|mobile|Telefon|Telefonnummer|téléphone|teléfono|telefono|telefoon|telefone",
    "owner|deal owner|sales rep|account manager|responsible|Verantwortlich|Zuständig|responsable|responsabile|eigenaar|\
     responsável",
    "assignee|agent|assigned to|Bearbeiter|zugewiesen an|assigné à|asignado a|assegnato a|behandelaar|atendente",
    "supplier|vendor|merchant|payee|Lieferant|fournisseur|proveedor|fornitore|leverancier|fornecedor",
    "city|town|Ort|Stadt|ville|ciudad|città|plaats|cidade",
    "postcode|zip|zip code|postal code|PLZ|Postleitzahl|code postal|código postal|CAP|CEP",
    "country|customer country|buyer country|Land|pays|país|paese",
    // What was sold and paid
    "order date|date of order|ordered on|ordered at|purchase date|sale date|Bestelldatum|Auftragsdatum|date de commande|\
     fecha de pedido|data ordine|besteldatum|data do pedido",
    "order id|order no|order number|order #|Bestellnummer|Auftragsnummer|Bestell-Nr.|numéro de commande|número de pedido|\
     numero ordine|bestelnummer|número do pedido",
    "order total|sale total|total amount|total price|grand total|Auftragssumme|Gesamtbetrag|Bestellwert|montant total|\
     importe total|importo totale|totaalbedrag|valor total",
    "amount|Betrag|montant|importe|importo|bedrag",
    "product|item|product name|article|Artikel|Produkt|produit|producto|prodotto|produto|nom du produit",
    "sku|product code|item code|Artikelnummer|Artikel-Nr.|référence article|código de artículo|codice articolo|\
     código do produto",
    "quantity|qty|units|Menge|Stückzahl|quantité|cantidad|quantità|aantal|quantidade",
    "unit price|item price|price each|price per unit|Einzelpreis|Stückpreis|prix unitaire|precio unitario|\
     prezzo unitario|stukprijs|preço unitário",
    "invoice number|invoice #|invoice no|Rechnungsnummer|Rechnungsnr.|numéro de facture|número de factura|nº factura|\
     numero fattura|factuurnummer|número da fatura",
    "invoice date|issued on|date of invoice|Rechnungsdatum|date de facture|fecha de factura|data fattura|factuurdatum|\
     data da fatura",
    "due date|due on|payment due|Fällig am|Fälligkeit|échéance|date d'échéance|vencimiento|fecha de vencimiento|scadenza|\
     vervaldatum|vencimento",
    "vat|tax|sales tax|MwSt|Umsatzsteuer|MwSt.|TVA|IVA|BTW",
    "net amount|amount excl. tax|Nettobetrag|montant HT|importe neto|imponibile|nettobedrag|valor líquido",
    "gross amount|amount incl. tax|Bruttobetrag|montant TTC|importe bruto|importo lordo|brutobedrag|valor bruto",
    "discount|discounts|Rabatt|remise|descuento|sconto|korting|desconto",
    "currency|currency code|Währung|devise|moneda|valuta|moeda",
    "payment method|payment type|Zahlungsart|Zahlungsmethode|moyen de paiement|forma de pago|metodo di pagamento|\
     betaalmethode|forma de pagamento",
    "fee|fees|processing fee|transaction fee|Gebühr|Gebühren|frais|comisión|commissione|kosten transactie|taxa de serviço",
    "category|product category|Kategorie|Warengruppe|catégorie|categoría|categoria|categorie",
    "brand|Marke|marque|marca|merk",
    "stock on hand|stock|in stock|quantity on hand|Bestand|Lagerbestand|stock actuel|existencias|giacenza|voorraad|estoque",
    "retail price|list price|selling price|sales price|Verkaufspreis|Listenpreis|prix de vente|precio de venta|\
     prezzo di listino|prezzo di vendita|verkoopprijs|preço de venda",
    "cost price|purchase price|unit cost|Einkaufspreis|prix d'achat|precio de compra|prezzo di acquisto|inkoopprijs|\
     preço de custo",
    "status|state|Zustand|statut|estado|stato|situação",
    // Banks
    "booking date|posting date|Buchungstag|Buchungsdatum|boekdatum|fecha de operación|date d'opération|data contabile|\
     data do lançamento",
    "value date|Wertstellung|Valutadatum|date de valeur|fecha valor|data valuta|rentedatum|data valor",
    "balance|running balance|account balance|Saldo|Kontostand|solde",
    "debit/credit|credit/debit|Af/Bij|Soll/Haben|D/C",
    // Contracts
    "plan|membership plan|subscription plan|Tarif|formule|piano|abonnement|plano",
    "monthly fee|monthly price|monthly charges|price per month|Monatsbeitrag|Monatspreis|prix mensuel|cuota mensual|\
     canone mensile|maandbedrag|valor mensal",
    "start date|started on|joined on|Startdatum|Beginn|date de début|fecha de inicio|data di inizio|begindatum|\
     data de início",
    "end date|ended on|Enddatum|Ende|date de fin|fecha de fin|data di fine|einddatum|data de término",
    // Deals and leads
    "opportunity|deal name|deal|opportunity name|Verkaufschance|opportunité|oportunidad|opportunità|verkoopkans|\
     oportunidade",
    "stage|deal stage|sales stage|pipeline stage|Verkaufsphase|Phase|étape|etapa|fase",
    "close date|expected close date|expected closing|closing date|Abschlussdatum|erwarteter Abschluss|date de clôture|\
     fecha de cierre|data di chiusura|verwachte sluitingsdatum|data de fechamento",
    "probability|win probability|chance|Wahrscheinlichkeit|probabilité|probabilidad|probabilità|kans %|probabilidade",
    "created date|created|created on|created at|creation date|Erstellt am|date de création|fecha de creación|\
     data di creazione|aangemaakt op|data de criação",
    "lead source|source|Quelle|Herkunft|origine|origen|fonte|bron|origem",
    "converted|is converted|konvertiert|converti|convertido|convertito|geconverteerd",
    // Cases
    "subject|ticket subject|Betreff|sujet|objet|asunto|oggetto|onderwerp|assunto",
    "priority|ticket priority|Priorität|priorité|prioridad|priorità|prioriteit|prioridade",
    "opened|opened at|date opened|geöffnet am|Eröffnet am|ouvert le|fecha de apertura|data di apertura|geopend op|\
     data de abertura",
    "resolved|resolved at|resolved on|Gelöst am|résolu le|fecha de resolución|data di risoluzione|opgelost op|\
     data de resolução",
    // Answers and reviews
    "stars|star rating|rating|Sterne|étoiles|estrellas|stelle|sterren|estrelas",
    "review text|review|Bewertungstext|texte de l'avis|texto de la reseña|testo recensione|recensietekst|\
     texto da avaliação",
    "what could we do better?|what can we improve?|Was können wir verbessern?|Que pouvons-nous améliorer ?|\
     ¿Qué podemos mejorar?|Cosa possiamo migliorare?|Wat kunnen we beter doen?|O que podemos melhorar?",
    "how likely are you to recommend us?|How likely is it that you would recommend us to a friend?|\
     Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?|\
     Quelle est la probabilité que vous nous recommandiez ?|¿Qué probabilidad hay de que nos recomiende?|\
     Con quale probabilità ci consiglieresti a un amico?|Hoe waarschijnlijk is het dat u ons aanbeveelt?",
    // Reach
    "campaign|campaign name|Kampagne|Kampagnenname|campagne|nom de la campagne|campaña|campagna|campanha",
    "impressions|Impressionen|Impressioni|impresiones|vertoningen|impressões",
    "clicks|Klicks|clics|clic|klikken|cliques",
    "spend|amount spent|ad spend|ausgegebener Betrag|montant dépensé|importe gastado|importo speso|besteed bedrag|\
     valor gasto",
    "conversions|Conversionen|Konversionen|conversiones|conversioni|conversies|conversões",
    "recipients|sends|emails sent|Empfänger|destinataires|envoyés|destinatarios|destinatari|ontvangers",
    "opens|opened emails|Öffnungen|ouvertures|aperturas|aperture|geopende e-mails|aberturas",
    "unsubscribed|unsubscribes|unsubscribe count|Abmeldungen|désabonnements|bajas|disiscrizioni|uitschrijvingen|\
     cancelamentos de inscrição",
    "sessions|visits|Sitzungen|sesiones|sessioni|sessies|sessões",
    "users|active users|visitors|Besucher|Nutzer|visiteurs|usuarios|utenti|gebruikers|usuários",
    "likes|Gefällt mir|j'aime|me gusta|mi piace|vind-ik-leuks|curtidas",
    "shares|times shared|geteilt|partages|compartidos|condivisioni|gedeeld|compartilhamentos",
    "comments|comment count|Kommentare|commentaires|comentarios|commenti|reacties|comentários",
    // Work
    "employee name|employee|staff member|Mitarbeiter|Mitarbeitername|salarié|nom de l'employé|empleado|dipendente|\
     medewerker|funcionário",
    "job title|position|Stellenbezeichnung|fonction|poste|puesto|qualifica|functie|cargo",
    "department|team|Abteilung|service|departamento|reparto|afdeling",
    "salary|annual salary|base salary|Gehalt|salaire|salario|stipendio|salaris|salário",
    "hire date|date of hire|hired on|Eintrittsdatum|date d'embauche|fecha de contratación|data di assunzione|\
     datum in dienst|data de admissão",
    "hours|hours worked|Stunden|heures|horas|ore|uren",
    "project|project name|Projekt|projet|proyecto|progetto|projeto",
    "task|task name|Aufgabe|tâche|tarea|attività|taak|tarefa",
    "billable|is billable|abrechenbar|facturable|fatturabile|factureerbaar|faturável",
    // Other
    "temperature|air temperature|Temperatur|température|temperatura|temperatuur",
    "humidity|relative humidity|Luftfeuchtigkeit|humidité|humedad|umidità|luchtvochtigheid|umidade",
    "description|details|Beschreibung|descripción|descrizione|omschrijving|descrição",
];

/// Columns that any table may have, and what stands in them.
pub const UNRELATED: &[(&str, &str)] = &[
    ("Notes", "call back|see file||ok"),
    ("Internal id", "x71|x18|x44|x90|x03"),
    ("Checked by", "LM|TR|LM"),
    ("Flag", "0|1|0|0"),
    ("Import batch", "b7|b7|b8"),
    ("Street", "Mill Lane 3|Station Road 9|Quay 12|High Street 1"),
    ("Address line 2", "|c/o Moss||Floor 2"),
    ("Colour", "blue|red|green|white"),
    ("Row version", "3|1|2|1|1"),
    ("Archived", "no|no|yes"),
    ("Bemerkung intern", "|prüfen||erledigt"),
    ("Adresse", "Seeweg 1|Gasse 4|Markt 7"),
    ("Interne Nummer", "771|418|902|377|145"),
    ("Observaciones", "|revisado|"),
    ("Indirizzo", "Via Roma 1|Via Verdi 8"),
    ("custom_field_1", "a|b|a|c"),
];

/// What one row is called in tables whose tools write it before every header: `Ticket Priority`.
pub const ROWS: &[(&str, &str)] = &[
    ("orders", "Order"),
    ("invoices", "Invoice"),
    ("payments", "Payment"),
    ("subscriptions", "Subscription"),
    ("tickets", "Ticket"),
    ("deals", "Deal"),
    ("leads", "Lead"),
    ("contacts", "Contact"),
    ("customers", "Customer"),
    ("survey", "Survey"),
    ("reviews", "Review"),
    ("appointments", "Appointment"),
    ("products", "Product"),
    ("staff", "Employee"),
    ("spend", "Expense"),
    ("ad_campaigns", "Campaign"),
    ("social_posts", "Post"),
];
