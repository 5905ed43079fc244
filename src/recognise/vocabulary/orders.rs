//! Words for what happened in a shop: orders, lines, invoices, payments, subscriptions.

use super::Role;

/// Role and what headers call it, the plainest first.
pub const WORDS: &[(Role, &str)] = &[
    (
        Role::Date,
        "order date|~date|scheduled date|appointment date|purchase date|sale date|invoice date|\
            transaction date|payment date|patronage since date|orderdate|created at|created|create date|\
            created date|created time|date created|order created at|timestamp|time|day|~datum|bestelldatum|\
            auftragsdatum|rechnungsdatum|kaufdatum|belegdatum|buchungsdatum|verkaufsdatum|zahlungsdatum|\
            erstellt am|erstellt|angelegt am|tag|date de commande|date de facture|date de vente|date d achat|\
            date de création|créé le|date de paiement|jour|~fecha|fecha de pedido|fecha de factura|\
            fecha de compra|fecha de creación|fecha de venta|creado|día|~data|data ordine|data fattura|\
            data acquisto|data vendita|data creazione|creato il|giorno|besteldatum|orderdatum|factuurdatum|\
            aankoopdatum|aangemaakt op|aangemaakt|data do pedido|data da compra|data da fatura|data da venda|\
            data de criação|criado em|paid at|when|submitted at|submit date|send date|sent date|sent at|month|\
            monat|mois|mes|mese|maand|week|woche|semaine|semana|settimana|order purchase timestamp|\
            purchase timestamp|ordered at|ordered on|placed at|placed on|issued on|date issued|issue date|\
            ausgestellt am|data emissione|date d émission|fecha de emisión|donated at|donation date|buchungstag|\
            booking date|fecha de operación|data contabile|boekingsdatum|date d opération|dag|published at|\
            published|publish time|publish date|video publish time|posted at|post date|veröffentlicht am|\
            publié le|date de publication|fecha de publicación|pubblicato il|zeitstempel|posting date|\
            review date|visit date|service date|date of service|boekdatum|transactiedatum|purchase time|\
            order placed|date placed|zeitpunkt|date envoi|versendet am",
    ),
    (
        Role::OrderId,
        "order id|order number|order no|order nr|order #|order|orderid|order name|order ref|order reference|\
            sales order|transaction id|job #|job number|job id|booking number|booking id|booking reference|\
            confirmation code|reservation number|appointment reference|purchase id|sale id|receipt number|\
            receipt no|receipt|bestellnummer|bestellnr|bestell nr|auftragsnummer|auftragsnr|bestellung|auftrag|\
            belegnummer|belegnr|beleg|bonnummer|bon|kassenbon|numéro de commande|no de commande|n de commande|\
            commande|référence commande|número de pedido|nº de pedido|n de pedido|no de pedido|id de pedido|\
            pedido|numero ordine|n ordine|id ordine|ordine|ordernummer|bestelnummer|bestelling|bonnr|\
            número do pedido|nº do pedido|n do pedido|encomenda|número da encomenda|invoice id|invoice number|\
            invoice no|invoice|rechnungsnummer|id|book number|booking ref|sales record number|check #|\
            receipt id|sale number|confirmation number|referencia del pedido|numéro de réservation|\
            numero de reserva|reserveringsnummer|work order|work order number|check number|donation id|\
            psp reference|merchant reference|transaction reference|buchungsnummer|buchungsnr|numero scontrino|\
            n réservation|no de réservation|n de réservation|nº de reserva|n de reserva|localizador|numero prenotazione|\
            n prenotazione|reservierungsnummer|reservierungsnr|reserveringsnr|boekingsnummer|número da reserva",
    ),
    (
        Role::InvoiceNumber,
        "invoice number|invoice no|invoice nr|invoice #|invoice|invoice id|bill number|document number|\
            doc number|num|rechnungsnummer|rechnungsnr|rechnung|rechnung nr|numéro de facture|n de facture|\
            no de facture|facture|référence facture|número de factura|nº de factura|n de factura|no de factura|\
            factura|numero fattura|n fattura|fattura|factuurnummer|factuurnr|factuur|número da fatura|\
            nº da fatura|n da fatura|fatura|rechnungs nr|belegnr",
    ),
    (
        Role::PaymentId,
        "payment id|payment reference|charge id|payout id|zahlungs id|id de paiement|id de pago|id pagamento|\
            betalings id|id do pagamento",
    ),
    (
        Role::RecordId,
        "id|record id|row id|issue key|issue id|call id|prospect id|lead number|item id|uuid|guid|\
            unique id|reference|ticket id|ticket number|ticket #|ticket no|case number|case id|case|\
            conversation id|deal id|opportunity id|lead id|response id|subscription id|transaction id|\
            payment id|ticketnummer|ticket nr|vorgangsnummer|fallnummer|anfragenummer|numéro de ticket|numéro|\
            numero ticket|número do ticket|nummer|datensatz id|referenz|referencia|riferimento|referentie|#|\
            number|entry id|entry number|nr|laufende nummer|lfd nr|clave|código|codice|antwort id|\
            antwortnummer|bewertungs id|entscheidungs id|entscheidungsnummer|anfrage id|prognose id|\
            beitrags id|abo nr|abo id|abonummer|lead nr|deal nr|id réponse|id avis|id abonnement|\
            numéro d abonnement|n abonnement|n d abonnement|n de ticket|n d opportunité|n de demande|\
            id respuesta|id reseña|id suscripción|id risposta|id recensione|id abbonamento|antwoord id|\
            recensie id|id resposta|id avaliação|id assinatura|decision id|review id|request id|\
            entscheidungsnr|post id",
    ),
    (
        Role::Product,
        "product|product name|products|services|item|item name|item title|article|article name|line item|\
            lineitem name|product service|service|title|produkt|produktname|artikel|artikelname|\
            artikelbezeichnung|bezeichnung|leistung|produit|nom du produit|désignation|producto|\
            nombre del producto|artículo|prodotto|nome prodotto|articolo|productnaam|omschrijving artikel|\
            produto|nome do produto|artigo|item description|item desc|product description|sku|ticket type|\
            listing title|name|description|beschreibung|descripción|descrizione|omschrijving|descrição|\
            object name|product title|product id|treatment|behandlung|prestation|soin|servicio|tratamiento|\
            servizio|trattamento|behandeling|class name|course|course name|kurs|kursname|appointment type|\
            treatment type|procedure|package name|room type|zimmertyp|menu item|line items|service name|\
            servicename|warenbezeichnung|motif de consultation|reason for visit",
    ),
    (
        Role::Sku,
        "sku|product sku|item sku|variant sku|item code|product code|product id|item id|article number|ean|\
            upc|gtin|artikelnummer|artikelnr|artikel nr|code article|référence article|código de artículo|\
            código de producto|codice articolo|codice prodotto|artikelcode|productcode|código do produto|\
            código do artigo|item number|item no|part number|barcode|artnr|code produit|mpn|isbn|teilenummer|\
            código de barras|réf",
    ),
    (
        Role::Category,
        "category|product category|item category|department|product type|kategorie|warengruppe|produktgruppe|\
            catégorie|rayon|famille|categoría|familia|reparto|productgroep|categoria do produto|cost category|\
            cost type|expense category|kostenart|kostenkategorie|ausgabenart|catégorie de coût|type de coût|\
            nature de la dépense|tipo de coste|categoría de coste|categoria di costo|tipo di costo|kostensoort|\
            kostencategorie|categoria de custo|tipo de custo|post type|media type|content type|beitragstyp|\
            type de publication|tipo de publicación|artikelgruppe|product line|rubrik|subcategory|sub category|\
            menu group|famiglia",
    ),
    (
        Role::Quantity,
        "quantity|qty|units|seats|licenses|licences|number of seats|seat count|items|items sold|\
            number of items|item count|quantity ordered|menge|anzahl|anzahl plätze|lizenzen|stück|stückzahl|\
            quantité|qté|nombre d articles|cantidad|cant|unidades|quantità|qta|pezzi|aantal|hoeveelheid|stuks|\
            quantidade|qtd|qtde|units sold|net units sold|gross units sold|stk|pieces|pcs|qty sold|\
            quantity sold|number of tickets|einheiten|unités",
    ),
    (
        Role::Coupon,
        "coupon|coupon code|discount code|promo code|voucher|voucher code|coupons|gutschein|gutscheincode|\
            rabattcode|code promo|bon de réduction|cupón|código de descuento|codice sconto|buono|kortingscode|\
            cupom|código de desconto|promotion code|discount codes|certificate code|código promocional|\
            aktionscode|código de cupón",
    ),
    (
        Role::Status,
        "status|order status|appointment status|reservation status|patron status|member status|resolved|\
            solved|membership status|account status|payment status|financial status|transaction status|\
            invoice status|state|ticket status|lead status|deal status|subscription status|conversation state|\
            email status|campaign status|campaign delivery|paid|is paid|bestellstatus|zahlungsstatus|\
            auftragsstatus|rechnungsstatus|zustand|bezahlt|statut|état|statut de la commande|\
            état de la commande|statut de paiement|payé|estado|estado del pedido|estado de pago|situación|\
            pagado|stato|stato ordine|stato pagamento|pagato|bestelstatus|orderstatus|betaalstatus|betaald|\
            situação|estado do pedido|status do pedido|pago|job status|order state|attendee status|\
            booking status|result|estado de la operación",
    ),
    (
        Role::FulfilmentStatus,
        "fulfillment status|fulfilment status|shipping status|delivery status|versandstatus|lieferstatus|\
            statut de livraison|estado de envío|stato spedizione|verzendstatus|status de entrega",
    ),
    (
        Role::ShippedAt,
        "shipped at|shipped|shipped on|ship date|shipping date|date shipped|dispatched at|dispatched on|\
            dispatch date|dispatched|shipment date|sent off at|fulfilled at|fulfilled on|fulfillment date|\
            versendet am|versandt am|versanddatum|versandt|verschickt am|versand am|versandtag|expédié le|\
            expédiée le|date d expédition|date expédition|date d envoi|enviado el|fecha de envío|fecha envío|\
            spedito il|data di spedizione|data spedizione|verzonden op|verzenddatum|datum verzending|\
            enviado em|data de envio|data de expedição|expedido em",
    ),
    (
        Role::DeliveredAt,
        "delivered at|delivered|delivered on|delivery date|date delivered|date of delivery|geliefert am|\
            lieferdatum|zugestellt am|zustellung am|zustelldatum|ausgeliefert am|geliefert|livré le|livrée le|\
            date de livraison|date livraison|livré|entregado el|fecha de entrega|fecha entrega|entregado|\
            consegnato il|data di consegna|data consegna|consegnato|geleverd op|leverdatum|bezorgd op|\
            bezorgdatum|bezorgd|entregue em|data de entrega|entregue",
    ),
    (
        Role::InvoicedAt,
        "invoiced at|invoiced|invoiced on|invoice date|date invoiced|date of invoice|billed at|billed on|\
            bill date|billing date|rechnungsdatum|in rechnung gestellt am|fakturiert am|berechnet am|\
            date de facture|facturé le|date de facturation|date facture|fecha de factura|facturado el|\
            fecha de facturación|fecha factura|data fattura|fatturato il|data di fatturazione|factuurdatum|\
            gefactureerd op|data da fatura|faturado em|data de faturamento|data de faturação",
    ),
    (
        Role::CancelledAt,
        "cancelled at|canceled at|cancellation date|cancelled on|canceled on|date cancelled|cancel date|\
            storniert am|stornodatum|gekündigt am|kündigungsdatum|annulé le|date d annulation|\
            date de résiliation|résilié le|cancelado el|fecha de cancelación|annullato il|data annullamento|\
            data disdetta|geannuleerd op|opgezegd op|annuleringsdatum|cancelado em|data de cancelamento|voided|\
            is voided|cancelled|canceled|is cancelled|is canceled|storniert|annulé|anulado|annullato|\
            geannuleerd|cancelado|cancelation date",
    ),
    (
        Role::RefundFlag,
        "fully refunded|is fully refunded|is refunded|refunded|was refunded|has refund|is returned|returned|\
            erstattet|rückerstattet|remboursé|est remboursé|reembolsado|devuelto|rimborsato|reso|terugbetaald|\
            geretourneerd|devolvido",
    ),
    (
        Role::RefundDate,
        "refund date|refunded at|refunded date|date refunded|erstattet am|remboursé le|fecha de reembolso|\
            data rimborso|terugbetaald op|data do reembolso|erstattungsdatum|date de remboursement",
    ),
    (
        Role::EventType,
        "event type|transaction type|type of transaction|movement type|entry type|posting type|document type|\
            type|buchungsart|vorgangsart|belegart|transaktionsart|umsatzart|type de transaction|\
            type d opération|nature|tipo de transacción|tipo de movimiento|tipo operazione|tipo transazione|\
            transactietype|soort transactie|mutatiesoort|buchungstext|tipo de transação|tipo de movimento|\
            movimiento|operation|order type|bestellart|auftragsart|receipt type|type de commande|tipo de pedido|\
            tipo ordine|soort bestelling|payment event|umsatztyp|tipo de operación|tipo movimento|\
            transaktionstyp|buchungsschlüssel|belegtyp|record type|tipo documento|type de document|vorgang",
    ),
    (
        Role::AmountKind,
        "amount type|type of amount|amount kind|price type|charge type|fee type|betragsart|type de montant|\
            tipo de importe|tipo importo|soort bedrag|tipo de valor",
    ),
    (
        Role::Description,
        "description|memo|memo description|details|note|notes|beschreibung|verwendungszweck|buchungstext|\
            notiz|libellé|remarque|descripción|concepto|nota|descrizione|causale|omschrijving|descrição|\
            observação|transaction description|payment reference|ecriturelib|libellé écriture|reference|\
            mededelingen|verwendung|ecriture lib|lib ecriture|dettagli|operazione|naam omschrijving|narrative|\
            particulars|narration|motif|remittance information|posting text|payee memo|bemerkung",
    ),
    (
        Role::PaymentMethod,
        "payment method|payment|payment type|tender type|paid with|method of payment|zahlungsart|\
            zahlungsmethode|zahlungsmittel|bezahlart|mode de paiement|moyen de paiement|méthode de paiement|\
            método de pago|forma de pago|metodo di pagamento|modalità di pagamento|betaalmethode|betaalwijze|\
            método de pagamento|forma de pagamento|tender|card brand|card type|kartentyp|zahlart|zahlungsweise|\
            règlement|mode de règlement|payment source|modalidad de pago|gateway|payment gateway",
    ),
    (
        Role::Account,
        "account|account code|gl account|ledger account|konto|kontonummer|sachkonto|compte|cuenta|conto|\
            rekening|grootboekrekening|conta|account name|account id|comptenum|comptelib|numéro de compte|\
            compte num|compte lib|num compte|nominal code|n de compte|auftragskonto|account no",
    ),
    (
        Role::Direction,
        "direction|balance impact|debit credit|credit debit|dr cr|cr dr|d c|c d|soll haben|s h|\
            soll haben kennzeichen|sens|sentido|segno|af bij|natureza|debe haber|dare avere|in out|sign|\
            vorzeichen|debet credit",
    ),
    (
        Role::ParentOrder,
        "parent order id|parent order|parent order number|parent id|parent|parent number|main order|\
            master order|original order|original order id|original order number|refund of|related order|\
            belongs to order|hauptbestellung|übergeordnete bestellung|ursprüngliche bestellung|\
            originalbestellung|hauptauftrag|commande parente|commande principale|commande d origine|\
            pedido padre|pedido principal|pedido original|ordine principale|ordine padre|ordine originale|\
            hoofdbestelling|oorspronkelijke bestelling|pedido pai|encomenda principal|encomenda original",
    ),
    (Role::TimeZone, "time zone|timezone|zeitzone|fuseau horaire|zona horaria|fuso orario|tijdzone|fuso horário"),
    (Role::Time, "time|time of day|uhrzeit|zeit|heure|hora|ora|tijd"),
    (
        Role::Channel,
        "channel|sales channel|source|utm source|referrer|medium|source medium|attribution|lead source|\
            original source|traffic source|acquisition channel|channel group|network|via|platform|service|\
            default channel group|session default channel group|first user source|how did you hear about us|\
            ~which shop|~which store|kanal|vertriebskanal|verkaufskanal|quelle|herkunft|netzwerk|\
            ~welche filiale|~wie haben sie von uns|canal|canal de vente|origine|source du prospect|réseau|\
            provenance|canal de venta|origen|fuente|red|canale|canale di vendita|fonte|rete|verkoopkanaal|bron|\
            herkomst|netwerk|canal de venda|origem|rede|plattform|plateforme|plataforma|piattaforma|\
            acquisition source|werbekanal|marketingkanal|akquisekanal|canal d acquisition|canal de captación|\
            canale di acquisizione|marketingkanaal|canal de aquisição|order source|booking source|\
            booking channel|buchungskanal|buchungsquelle|booked via|wie haben sie von uns erfahren|kanaal|\
            marketing source|origin|portal|case origin|eingangskanal",
    ),
    (
        Role::Interval,
        "interval|billing interval|billing period|billing cycle|billing frequency|frequency|term|recurrence|\
            interval unit|contract type|contract length|billing type|charge frequency|payment frequency|\
            payment interval|billing|billed|renewal period|abrechnungszeitraum|abrechnungsintervall|\
            zahlungsintervall|zahlweise|abrechnung|intervall|laufzeit|turnus|périodicité|\
            fréquence de facturation|période de facturation|facturation|fréquence|intervalle|periodicidad|\
            frecuencia de facturación|intervalo de facturación|periodo de facturación|frecuencia de pago|\
            frecuencia|intervalo|periodicità|frequenza|intervallo|frequenza di fatturazione|\
            periodo di fatturazione|fatturazione|factureringsperiode|facturatie-interval|facturatieperiode|\
            facturatie|frequentie|periodicidade|frequência de cobrança|período de cobrança|cobrança|frequência|\
            billing period unit|period unit|recurring interval|zahlungsrhythmus|cadence|zahlungsweise|\
            abrechnungsrhythmus",
    ),
    (
        Role::IntervalCount,
        "interval count|billing interval count|billing period count|period count|interval length|\
            billing every|billed every|bill every|every|frequency count|interval number|interval months|\
            billing interval months|billing period months|billing months|months per period|anzahl intervalle|\
            intervallanzahl|intervall anzahl|abrechnungsintervall monate|nombre d intervalles|\
            nombre de périodes|número de intervalos|cantidad de intervalos|numero intervalli|\
            numero di intervalli|aantal intervallen|contagem de intervalos|quantidade de intervalos",
    ),
    (
        Role::TrialFlag,
        "is trial|trial|on trial|in trial|is on trial|testphase|probezeit|essai|en essai|prueba|en prueba|\
            prova|in prova|proef|proefperiode|teste|em teste",
    ),
    (
        Role::ActiveFlag,
        "is active|active|is live|live|currently active|aktiv|ist aktiv|actif|est actif|activo|activa|\
            está activo|attivo|attiva|è attivo|actief|is actief|ativo|ativa|está ativo",
    ),
    (
        Role::Plan,
        "plan|plan name|subscription plan|plan tier|tier|package|membership|membership type|contract|\
            product plan|tarif|paket|abo|vertrag|tarifname|mitgliedschaft|formule|forfait|abonnement|offre|\
            tarifa|paquete|suscripción|piano|pacchetto|abbonamento|contratto|pakket|plano|pacote|assinatura|\
            contrato|plan id|plan code|price id|product name|abo modell|abomodell|abo typ|subscription type|\
            tipo de membresía|beitragsgruppe|beitragsklasse|mitgliedsart|membership level|membership plan|\
            abonnementtype|lidmaatschap|tipo abbonamento",
    ),
    (
        Role::StartedAt,
        "start date|started at|started on|start|started|starts at|starts on|subscribed on|membership start|\
            contract start|subscription start|current period start|valid from|begin|begin date|startdatum|\
            beginn|gestartet am|vertragsbeginn|date de début|début|début le|fecha de inicio|inicio|data inizio|\
            inizio|begindatum|start datum|data de início|start time|start date time|appointment time|\
            start datetime|beginnt am|termin|terminbeginn|joined on|dateof hire|hire date|date of hire|\
            eintrittsdatum|date d embauche|fecha de ingreso|data di assunzione|in dienst sinds|eintritt am|\
            eintritt|hired|hired at|hired on|date hired|date d entrée|date d arrivée|fecha de contratación|\
            fecha de incorporación|data assunzione|datum in dienst|in dienst|in dienst op|data de admissão|\
            data de contratação|mitglied seit|date d adhésion|ingangsdatum|check in date|check in|arrival date|\
            arrival|anreise|anreisedatum|fecha de entrada|aankomst|arrivo|paid upgrade date|projektstart|\
            iniciado el|démarré le|avviato il",
    ),
    (
        Role::EndedAt,
        "end date|ended at|ended on|end|ended|ends at|ends on|cancel at|cancels at|cancels on|churned at|\
            churn date|expires|expires on|expiry|valid to|membership end|contract end|contract end date|\
            expiry date|expires at|expiration date|valid until|enddatum|ende|vertragsende|ablaufdatum|\
            date de fin|fin|échéance du contrat|fecha de fin|fecha de finalización|data fine|fine|\
            scadenza contratto|einddatum|einde|data de término|data de fim|fim|austritt am|austritt|\
            austrittsdatum|termination date|date of termination|left on|last day|date de départ|date de sortie|\
            fecha de salida|fecha de baja|data di uscita|data cessazione|uit dienst|datum uit dienst|\
            uit dienst op|data de saída|data de desligamento|abreise|abreisedatum|check out date|check out|\
            departure|departure date|uitschrijfdatum|opzegdatum|vertrek|partenza",
    ),
    (
        Role::TrialEnd,
        "trial end|trial ends|trial end date|trial ends at|testende|ende der testphase|fin d essai|\
            fin de la prueba|fine prova|einde proefperiode|fim do teste|trial ends on|trial until|\
            probezeit bis|probeabo bis|testphase bis|ende probezeit|testphase endet am|\
            fin de la période d essai|fin de l essai|essai jusqu au|prueba hasta|fin de prueba|\
            fine periodo di prova|prova fino al|proef tot|einde proef|fim do período de teste|teste até",
    ),
    (
        Role::PausedAt,
        "paused at|paused on|paused|pause date|pause start|paused since|suspended at|suspended on|\
            on hold since|pausiert am|pausiert seit|pausiert|pausenbeginn|pause ab|ruht seit|mis en pause le|\
            en pause depuis|date de pause|début de pause|suspendu le|pausado el|en pausa desde|fecha de pausa|\
            inicio de la pausa|in pausa dal|messo in pausa il|data pausa|sospeso il|gepauzeerd op|\
            gepauzeerd sinds|pauze vanaf|pausado em|em pausa desde|data da pausa",
    ),
    (
        Role::ResumedAt,
        "resumed at|resumed on|resumed|resume date|resumes on|pause end|reactivated at|reactivated on|\
            fortgesetzt am|wieder aktiv seit|wieder aktiv ab|wiederaufgenommen am|pausenende|pause bis|\
            reaktiviert am|repris le|date de reprise|fin de pause|réactivé le|reanudado el|\
            fecha de reanudación|fin de la pausa|reactivado el|ripreso il|data ripresa|fine pausa|\
            riattivato il|hervat op|hervat|pauze tot|heractiveerd op|retomado em|data de retomada|\
            fim da pausa|reativado em",
    ),
    (
        Role::CancelReason,
        "cancellation reason|cancel reason|churn reason|kündigungsgrund|stornogrund|motif de résiliation|\
            motif d annulation|motivo de cancelación|motivo disdetta|reden van opzegging|motivo do cancelamento|\
            reason for leaving|reason for cancelling|reason for cancellation|leaving reason|grund der kündigung|\
            grund für kündigung|abgangsgrund|motif de départ|raison du départ|motivo de baja|motivo de la baja|\
            motivo della disdetta|motivo di abbandono|opzegreden|reden van vertrek|motivo da saída|\
            motivo annullamento|reden annulering|stornierungsgrund",
    ),
    (
        Role::PaymentFailed,
        "payment failed|failed payment|payment failure|has failed payment|charge failed|payment error|\
            zahlung fehlgeschlagen|fehlgeschlagene zahlung|zahlungsausfall|zahlungsfehler|rücklastschrift|\
            lastschrift geplatzt|échec de paiement|échec du paiement|paiement échoué|paiement refusé|\
            pago fallido|fallo de pago|impago|pagamento fallito|pagamento non riuscito|betaling mislukt|\
            mislukte betaling|pagamento falhou|falha no pagamento|falha de pagamento|pagamento falhado",
    ),
    (
        Role::ChurnFlag,
        "churn|churned|is churned|has churned|churn label|churn value|churn status|attrition|attrited|exited|\
            has left|left|is lost|abgewandert|abwanderung|kunde verloren|ausgetreten|gekündigt|résilié|parti|\
            attrition client|baja|fuga|abandono|cliente perso|perso|abbandono|cessato|opgezegd|vertrokken|\
            klantverloop|cancelou|evasão|saiu",
    ),
    (
        Role::TenureMonths,
        "tenure|tenure months|tenure in months|months on book|months of service|months active|\
            months as customer|account age months|kundendauer|monate als kunde|ancienneté|antigüedad|anzianità|\
            looptijd|tempo de casa|meses como cliente",
    ),
];
