//! Words for money: amounts of every kind, currencies, and when money is due or paid.

use super::Role;

/// Role and what headers call it, the plainest first.
pub const WORDS: &[(Role, &str)] = &[
    (
        Role::Amount,
        "~amount|order amount|total amount|order total|net sales|~revenue|total|grand total|total price|\
            net amount|order value|sales|net revenue|gross amount|value|~price|turnover|paid|total paid|sum|\
            subtotal|spend|~betrag|~umsatz|gesamtbetrag|rechnungsbetrag|gesamtsumme|summe|bestellwert|\
            auftragswert|warenwert|nettobetrag|bruttobetrag|gesamtpreis|preis|erlös|~montant|montant total|\
            montant ttc|montant ht|total ttc|total ht|chiffre d affaires|prix|prix total|~importe|importe total|\
            monto|ingresos|ventas|precio|precio total|valor|~importo|importo totale|totale|ricavo|fatturato|\
            prezzo|prezzo totale|~bedrag|totaalbedrag|totaal|omzet|prijs|totaalprijs|valor total|montante|\
            receita|faturamento|preço|preço total|deal value|deal amount|deal size|contract value|\
            contract amount|close value|closed value|closing value|won value|opportunity value|\
            opportunity amount|tcv|acv|wert|valeur|valore|waarde|valor do negócio|valor del negocio|\
            valor de cierre|valeur de l affaire|valore trattativa|dealwaarde|abschlusswert|total spent|\
            ext price|ext amount|extended price|extended amount|payment value|payment amount|total sales|\
            total charged|amount charged|mrr|monthly recurring revenue|charge|charged|pledge|pledge amount|arr|\
            arr amount|annual recurring revenue|sold for|valor único|you earned|proceeds|\
            amount merchant currency|auftragssumme|honorar|item total|sub total|totale documento|document total|\
            importo totale documento|factuurbedrag|jobs total|job total|totaal incl btw|endbetrag|ticket total|\
            ca ttc|ca ht|invoice total|accommodation total|umsatzerwartung|erwarteter umsatz|auftragsvolumen|\
            montant estimé|importe estimado|expected revenue|estimated value|estimated revenue|valore stimato|\
            geschatte waarde|verwachte omzet|royalty|royalties|total payout|host payout|received",
    ),
    (
        Role::Currency,
        "~currency|currency code|order currency|ccy|cur|curr|iso currency|~währung|währungscode|~devise|\
            monnaie|~moneda|~divisa|~valuta|codice valuta|munteenheid|~moeda|merchant currency|\
            settlement currency|waehrung|wkz",
    ),
    (
        Role::Refund,
        "refund|partial refund|refund amount|returns|return amount|returned amount|refunded amount|\
            amount refunded|refunded|refunds|total refunded|erstattung|erstattet|erstattungsbetrag|\
            rückerstattung|gutschrift|remboursement|remboursé|montant remboursé|reembolso|importe reembolsado|\
            devolución|rimborso|importo rimborsato|terugbetaling|terugbetaald|reembolsado|valor reembolsado|\
            erstatteter betrag|amount returned",
    ),
    (
        Role::Cost,
        "cost|total costs|cost of goods|cogs|unit cost|spend|ad spend|amount spent|spent|total cost|\
            media cost|costs|kosten|einkaufspreis|wareneinsatz|ausgaben|werbekosten|ausgegebener betrag|coût|\
            dépenses|montant dépensé|coste|costo|gasto|importe gastado|spesa|importo speso|kostprijs|uitgaven|\
            besteed bedrag|custo|gastos|valor gasto|montante gasto|valor usado|cost price|unit cost price|\
            total spent|total spend|spend in account currency|advertiser cost|inversión|ek preis|job cost|\
            prix d achat|inkoopprijs|purchase price|precio de compra|prezzo di acquisto|einkaufspreis gesamt|\
            einkaufskosten",
    ),
    (Role::Subtotal, "subtotal|sub total|items total|merchandise total|zwischensumme|sous total|subtotale|subtotaal"),
    (
        Role::Total,
        "total|order total|grand total|gesamtbetrag|gesamtsumme|total général|total ttc|importe total|totale|\
            totale complessivo|totaal|valor total",
    ),
    (
        Role::Gross,
        "gross|gross amount|gross sales|gross revenue|gross total|gross value|brutto|bruttobetrag|\
            bruttoumsatz|montant brut|montant ttc|ttc|importe bruto|bruto|lordo|importo lordo|totale lordo|\
            brutobedrag|bruto bedrag|valor bruto",
    ),
    (
        Role::Net,
        "net|net amount|net value|netto|nettobetrag|montant net|montant ht|ht|importe neto|neto|\
            netto importo|importo netto|imponibile|nettobedrag|netto bedrag|valor líquido|líquido|\
            base imponible|bedrag excl btw|net total|netto gesamt|total sans tva|net to seller|earnings",
    ),
    (
        Role::LineAmount,
        "line amount|line total|line item total|lineitem total|item total|positionsbetrag|zeilensumme|\
            positionssumme|montant de la ligne|total ligne|importe de línea|total línea|totale riga|\
            importo riga|regelbedrag|regeltotaal|valor da linha|total da linha",
    ),
    (
        Role::UnitPrice,
        "~unit price|price per unit|~retail price|~list price|~selling price|~wholesale price|regular price|\
            rrp|msrp|listenpreis|verkaufspreis|prix de vente|precio de venta|prezzo di vendita|\
            prezzo di listino|verkoopprijs|preço de venda|item price|unit amount|lineitem price|price each|\
            sales price|price|einzelpreis|stückpreis|preis|prix unitaire|prix|precio unitario|precio|\
            prezzo unitario|prezzo|stukprijs|eenheidsprijs|prijs|preço unitário|preço|rate|vk|vk netto|uvp|ek|\
            nettopreis|bruttopreis|developer proceeds|proceeds per unit|customer price|pu|pu ht|p u ht|ep|\
            base price|stuksprijs|prijs per stuk|preis pro stück",
    ),
    (
        Role::Discount,
        "~discount|discounts|discount amount|total discount|rabatt|nachlass|rabattbetrag|remise|réduction|\
            rabais|descuento|dto|sconto|korting|desconto|discount total|discounts comps|skonto|\
            promotion discount",
    ),
    (
        Role::Shipping,
        "shipping|shipping cost|shipping price|shipping fee|shipping amount|delivery fee|postage|freight|\
            versand|versandkosten|porto|frais de port|livraison|frais de livraison|envío|gastos de envío|\
            spedizione|spese di spedizione|verzending|verzendkosten|frete|portes|shipping and handling|\
            shipping handling|delivery charge|postage and packaging",
    ),
    (
        Role::Tax,
        "tax|taxes|tax amount|sales tax|vat|vat amount|gst|total tax|mwst|mwst betrag|ust|umsatzsteuer|\
            mehrwertsteuer|steuer|steuerbetrag|tva|montant tva|taxe|iva|importe iva|impuesto|impuestos|imposta|\
            importo iva|btw|btw bedrag|belasting|imposto|iva valor|icms|u st|u st betrag|ust betrag|\
            steuer betrag|mwst summe|tax collected|seller collected tax|sales tax amount|tax total|mw st|\
            mw st betrag|hst",
    ),
    (
        Role::TaxRate,
        "tax rate|vat rate|tax percent|vat %|tax %|mwst satz|mwst %|steuersatz|mwst|ust satz|taux de tva|\
            taux tva|tva %|tipo de iva|tipo impositivo|iva %|aliquota|aliquota iva|btw tarief|btw percentage|\
            btw %|taxa de iva|taxa de imposto|tipo iva|ust %",
    ),
    (Role::Tip, "tip|tips|gratuity|trinkgeld|pourboire|propina|mancia|fooi|gorjeta|tip amount|tip total"),
    (
        Role::Fees,
        "fee|fees|processing fee|transaction fee|card processing fees|commission|gebühr|gebühren|provision|\
            frais|comisión|tarifa|commissione|commissioni|kosten transactie|transactiekosten|taxa|taxas|\
            comissão|platform fee|marketplace fee|processing fees|payment processing fee",
    ),
    (
        Role::AmountPaid,
        "amount paid|paid amount|total paid|payment amount|bezahlter betrag|gezahlt|montant payé|\
            montant réglé|importe pagado|importo pagato|pagato|betaald bedrag|valor pago|cobrado|\
            importe cobrado|gezahlter betrag|patient paid|zahlbetrag|paid to date",
    ),
    (
        Role::AmountDue,
        "amount due|balance due|outstanding|outstanding balance|outstanding amount|open amount|\
            offener betrag|offen|restbetrag|montant dû|reste à payer|solde dû|importe pendiente|saldo pendiente|\
            importo dovuto|da pagare|openstaand bedrag|openstaand|valor em aberto|valor devido|pendiente|\
            restant dû|due amount|remaining",
    ),
    (
        Role::Balance,
        "balance|running balance|account balance|saldo|kontostand|solde|saldo contable|saldo corrente|\
            saldo na mutatie|saldo na boeking|disponible|balance after|solde après|nuevo saldo|kontostand nach|\
            saldo disponible|closing balance|saldo nach buchung|new balance|ledger balance|running bal|bal|\
            saldo na trn",
    ),
    (
        Role::PaidAt,
        "paid at|paid on|date paid|payment date|paid date|settled on|bezahlt am|zahlungsdatum|zahldatum|\
            zahlungseingang|payé le|date de paiement|réglé le|pagado el|fecha de pago|pagato il|data pagamento|\
            betaald op|betaaldatum|pago em|data de pagamento|data saldo|paid on date|datum der zahlung|\
            fecha de cobro|payment received|date de règlement|invoice paid date",
    ),
    (
        Role::DueAt,
        "due date|due at|due on|payment due|due|fällig am|fälligkeit|fälligkeitsdatum|zahlbar bis|échéance|\
            date d échéance|vencimiento|fecha de vencimiento|scadenza|data scadenza|vervaldatum|vervalt op|\
            vencimento|data de vencimento|fecha vencimiento|date échéance|frist|fecha límite|vence el|\
            date limite",
    ),
    (
        Role::MonthlyAmount,
        "monthly charges|monthly charge|monthly amount|monthly fee|mrr|mrr amount|monthly recurring revenue|\
            monthly revenue|monthly price|monthly rate|monthly value|price per month|amount per month|per month|\
            monatsbetrag|monatlich|monatlicher betrag|betrag pro monat|preis pro monat|monatsbeitrag|\
            monatliche gebühr|monatspreis|mensualité|montant mensuel|prix mensuel|tarif mensuel|prix par mois|\
            montant par mois|revenu mensuel|cuota mensual|importe mensual|precio mensual|precio al mes|\
            ingreso mensual|canone mensile|prezzo mensile|importo mensile|maandbedrag|maandelijks bedrag|\
            prijs per maand|bedrag per maand|mensalidade|valor mensal|preço mensal|valor por mês|\
            monthly payment|monthly dues|contributie per maand|monthly rent",
    ),
    (
        Role::LifetimeValue,
        "total spent|total spend|lifetime spend|lifetime amount|lifetime value|customer lifetime value|ltv|\
            clv|total revenue|total charges|amount spent|spent to date|gesamtumsatz|kundenwert|\
            bisheriger umsatz|total dépensé|valeur vie client|gasto total|total gastado|valor de vida|\
            totale speso|spesa totale|totaal besteed|totale omzet|total gasto|gasto acumulado|umsatz gesamt|\
            total donated|lifetime revenue|total purchases|ventas totales",
    ),
    (
        Role::WeightedAmount,
        "weighted amount|expected revenue|weighted value|expected amount|expected value|forecast amount|\
            forecast value|forecast|gewichteter betrag|gewichteter wert|valeur pondérée|valore ponderato|\
            gewogen waarde|erwarteter umsatz|montant pondéré|revenu attendu|revenu prévu|importe ponderado|\
            ingresos esperados|importo ponderato|ricavo previsto|gewogen bedrag|verwachte omzet|valor ponderado|\
            receita esperada|revenu espéré|revenu escompté",
    ),
    (
        Role::Revenue,
        "revenue|total revenue|sales|purchase revenue|income|umsatz|gesamtumsatz|einnahmen|\
            chiffre d affaires|revenu|revenus|ingresos|ventas|ricavi|fatturato|entrate|omzet|opbrengst|\
            receita|faturamento|vendas|own revenue|our revenue|own sales|revenue gain|eigener umsatz|\
            unser umsatz|eigenumsatz|chiffre d affaires propre|notre chiffre d affaires|ca propre|\
            ventas propias|ingresos propios|ricavi propri|fatturato proprio|eigen omzet|onze omzet|\
            receita própria|vendas próprias|attributed revenue|zugeordneter umsatz|ertrag|erlös|erlöse",
    ),
    (
        Role::ConversionValue,
        "conversion value|conv value|total conversion value|purchases conversion value|purchase value|\
            all conv value|conversions value|conversion wert|conv wert|conversionwert|valeur de conversion|\
            valeur conv|valor de conversión|valor conv|valore di conversione|valore conv|conversiewaarde|\
            conv waarde|valor da conversão|conversionswert|sales value|attributed revenue|total order value|\
            conversion revenue",
    ),
    (
        Role::Budget,
        "budget|campaign budget|daily budget|ad set budget|lifetime budget|tagesbudget|kampagnenbudget|\
            presupuesto|orçamento",
    ),
];
