//! Words for who: customers, contacts, people in charge, places.

use super::Role;

/// Role and what headers call it, the plainest first.
pub const WORDS: &[(Role, &str)] = &[
    (
        Role::Customer,
        "customer id|~customer email|customer e mail|customer number|~customer|email|e mail|email address|\
            client id|client email|~client|buyer id|buyer email|~buyer|user id|user email|user|account id|\
            account|member id|member|contact|customer name|client name|full name|customerid|customeremail|\
            custid|cust id|shopper|purchaser|guest|patient|donor|subscriber|participant|attendee|student|pupil|\
            tenant|sold to|bill to|billed to|teilnehmer|spender|mieter|donateur|donante|inquilino|donatore|\
            huurder|doador|~kunde|kundennummer|kundennr|kunden id|~kunden|käufer|besteller|auftraggeber|debitor|\
            acheteur|numéro client|code client|nom du client|~cliente|comprador|acquirente|codice cliente|\
            ~klant|klantnummer|koper|código do cliente|utilisateur|usuario|nutzer|benutzer|gebruiker|utente|\
            utilizador|name|company|firma|société|empresa|azienda|bedrijf|kundin|assinante|gast|payer|debtor|\
            geschäftspartner|invitee|supporter|pet owner|locataire|huésped|paciente|alumno|socio|ospite|\
            paziente|debiteur|relatie",
    ),
    (
        Role::CustomerId,
        "customer id|customer number|customer no|customer nr|customer #|customerid|custid|cust id|client id|\
            client number|account number|buyer id|member id|member number|user id|contact id|customer reference|\
            kundennummer|kundennr|kunden id|kunden nr|debitorennummer|numéro client|code client|id client|\
            número de cliente|código de cliente|id cliente|codice cliente|numero cliente|klantnummer|klant id|\
            klantnr|número do cliente|código do cliente|id do cliente|respondent id|respondent number|\
            id respondente|id répondant|kdnr|debiteurcode|debiteurnummer|relatienummer|debtor code|\
            buyer username|constituent id|debitorennr|account id",
    ),
    (
        Role::CustomerName,
        "customer name|client name|full name|name|buyer name|contact name|requester|requester name|requestor|\
            reporter|reported by|submitted by|caller|customer|client|buyer|user name|username|respondent|kunde|\
            kundenname|name des kunden|vollständiger name|käufer|ansprechpartner|nom|nom du client|nom complet|\
            acheteur|nombre|nombre completo|nombre del cliente|cliente|comprador|nome|nome completo|\
            nome cliente|nome do cliente|acquirente|naam|klantnaam|volledige naam|klant|contactpersoon|\
            contact person|billing name|demandeur|requerente|solicitante|melder|richiedente|aanvrager|\
            guest names|booked by|display name|consumer name|payer name|reviewer name|reviewer",
    ),
    (
        Role::Email,
        "email|~email address|e mail|e mail address|mail|emails|~customer email|user email|requester email|\
            contact email|~e mail adresse|email adresse|mailadresse|~adresse e mail|adresse email|courriel|mél|\
            ~correo electrónico|correo|dirección de correo|indirizzo email|~indirizzo e mail|posta elettronica|\
            ~e mailadres|emailadres|~endereço de e mail|endereço de email|~your email|~deine e mail|\
            ~ihre e mail|~votre e mail|~su correo|e mail 1 value|email 1|primary email|work email|\
            consumer email|reviewer email|email addresses|contact handle",
    ),
    (
        Role::FirstName,
        "first name|firstname|given name|forename|~your first name|vorname|prénom|nombre|primer nombre|nome|\
            nome proprio|voornaam|primeiro nome",
    ),
    (
        Role::LastName,
        "last name|lastname|surname|family name|~your last name|nachname|familienname|nom|nom de famille|\
            apellido|apellidos|cognome|achternaam|familienaam|sobrenome|apelido|último nome",
    ),
    (
        Role::Company,
        "company|company name|accounts|companies|organization|organisation|organization name|account name|\
            account|business name|associated company|sales account|firma|firmenname|unternehmen|société|\
            entreprise|raison sociale|empresa|compañía|razón social|organización|azienda|società|\
            ragione sociale|bedrijf|bedrijfsnaam|organisatie|companhia|organização|accountname|kunde firma|\
            unternehmensname|nom de l entreprise|nome da empresa|nombre de la empresa",
    ),
    (
        Role::CustomerType,
        "customer type|customer group|customer segment|segment|account type|client type|kundentyp|\
            kundengruppe|kundenart|type de client|groupe de clients|tipo de cliente|grupo de clientes|\
            tipo cliente|gruppo clienti|klanttype|klantgroep|tipo do cliente",
    ),
    (
        Role::Segment,
        "segment|market segment|target segment|customer segment|segment name|marktsegment|zielsegment|\
            kundensegment|zielgruppe|segment de marché|segment cible|segment de clientèle|segmento|\
            segmento de mercado|segmento objetivo|segmento di mercato|segmento di clientela|doelgroep|\
            doelsegment",
    ),
    (
        Role::Referrer,
        "referred by|referrer|referred by customer|referrer id|referring customer|referral|recommended by|\
            introduced by|geworben von|empfohlen von|empfehlung von|geworben durch|empfohlen durch|werber|\
            empfehler|parrainé par|parrain|recommandé par|recommandée par|client parrain|referido por|\
            recomendado por|traído por|padrino|consigliato da|segnalato da|raccomandato da|presentato da|\
            aanbevolen door|geworven door|aangebracht door|indicado por|indicação de",
    ),
    (
        Role::Birthday,
        "birthday|date of birth|birth date|birthdate|dob|born|born on|geburtstag|geburtsdatum|geboren am|\
            geboren|date de naissance|date naissance|naissance|né le|née le|anniversaire|fecha de nacimiento|\
            fecha nacimiento|nacimiento|cumpleaños|data di nascita|data nascita|nascita|compleanno|nato il|\
            geboortedatum|geboren op|verjaardag|data de nascimento|nascimento|aniversário|né e le",
    ),
    (
        Role::Owner,
        "owner|assignee|assigned to|agent|agent name|sales agent|sales executive|account executive|seller|\
            closer|handled by|~contact owner|~deal owner|~lead owner|account owner|sales owner|account manager|\
            responsible|teammate assigned|salesperson|sales person|sales rep|sales representative|rep|\
            support agent|assigned agent|assigned user|zuständig|besitzer|verantwortlich|verantwortlicher|\
            bearbeiter|betreuer|vertriebsmitarbeiter|verkäufer|kundenbetreuer|sachbearbeiter|propriétaire|\
            responsable|assigné à|attribué à|commercial|vendeur|conseiller|chargé de compte|propietario|\
            asignado a|comercial|vendedor|agente|agente de ventas|responsabile|proprietario|assegnato a|\
            venditore|agente commerciale|operatore|commerciale|eigenaar|verantwoordelijke|toegewezen aan|\
            behandelaar|verkoper|accountmanager|medewerker verkoop|responsável|atribuído a|atendente|consultor|\
            inhaber|opportunity owner|technicien|techniker|assigned|assignment group|zuständiger mitarbeiter|\
            zuständiger mitarbeiter für deal|zuständige person|bearbeitet von|vertriebler|owned by",
    ),
    (
        Role::Staff,
        "staff|staff name|employee|employee name|cashier|server|team member|mitarbeiter|kassierer|employé|\
            caissier|empleado|cajero|dipendente|cassiere|medewerker|funcionário|caixa|employee id|\
            employee number|employee no|emp id|staff id|staff number|worker id|personnel number|personalnummer|\
            personalnr|mitarbeiternummer|mitarbeiter id|mitarbeiter nr|beschäftigter|angestellter|matricule|\
            numéro d employé|id employé|salarié|collaborateur|número de empleado|id empleado|id de empleado|\
            trabajador|matricola|numero dipendente|id dipendente|collaboratore|personeelsnummer|\
            medewerkernummer|medewerker id|werknemer|número de funcionário|id do funcionário|matrícula|\
            colaborador|cashier name|stylist|therapist|technician|practitioner|instructor|bedienung|praticien|\
            profesional|behandler|staff member|assigned tech|friseur|doctor|dentist|arzt|waiter|salesperson|\
            sales rep|verkäufer|vendeur|vendedor",
    ),
    (
        Role::Country,
        "country|country code|country region|billing country|shipping country|ship country|land|ländercode|\
            pays|code pays|país|código de país|paese|nazione|landcode|código do país|buyer country|\
            ship to country|home country|booker country",
    ),
    (
        Role::Region,
        "region|state|province|county|territory|area|bundesland|gebiet|département|provincia|comunidad|\
            regione|regio|provincie|região|estado|distrito|kanton|comunidad autónoma",
    ),
    (
        Role::Location,
        "location|store|shop|branch|site|outlet|filiale|standort|geschäft|laden|magasin|boutique|lieu|\
            succursale|tienda|sucursal|ubicación|negozio|sede|punto vendita|winkel|vestiging|filiaal|locatie|\
            loja|filial|local|venue|point of sale|cash register|kasse|betriebsstätte|revenue center|salon|\
            praxis|warehouse|lagerort|lagerplatz|location name|store name|pos",
    ),
    (
        Role::Consent,
        "consent|accepts marketing|~accepts email marketing|marketing consent|opt in|optin|gdpr consent|\
            email permission|permission|einwilligung|zustimmung|werbeeinwilligung|consentement|\
            accepte le marketing|consentimiento|acepta marketing|consenso|toestemming|consentimento|\
            marketing contact status|newsletter consent|newsletter|einwilligung werbung|newsletter einwilligung|\
            marketing einwilligung|consentement marketing|accord marketing|consentimiento de marketing|\
            consentimiento comercial|consenso marketing|marketing toestemming|consentimento de marketing|\
            email opt out|do not email|do not contact|sms opt in|marketing opt in",
    ),
    (
        Role::Tags,
        "tags|tag|labels|label|schlagworte|étiquettes|etiquetas|etichette|etiketten|schlagwörter|keywords|\
            tag list",
    ),
];
