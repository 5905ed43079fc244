//! Words for marketing: campaigns, e-mails, advertising, websites, posts, and tables made of sums.

use super::Role;

/// Role and what headers call it, the plainest first.
pub const WORDS: &[(Role, &str)] = &[
    (
        Role::Campaign,
        "campaign|campaign name|campaign id|ad id|email name|title|program|program name|newsletter|mailing|\
            name|ad set name|ad group|ad name|kampagne|kampagnenname|newslettername|campagne|nom de la campagne|\
            campaña|nombre de la campaña|campagna|nome campagna|nome della campagna|campagnenaam|campanha|\
            nome da campanha|ad set|adset name|ad group name|campaign group name|anzeigengruppe|\
            groupe d annonces|creative name|flow name|automation name|message name|insertion order|pin name|\
            campaign title|maßnahme|werbemaßnahme",
    ),
    (Role::List, "list|lists|audience|mailing list|segment|liste|empfängerliste|lista|lijst"),
    (
        Role::Sends,
        "sends|sent|total recipients|recipients|emails sent|total sent|delivered to|gesendet|empfänger|\
            versendet|verschickt|envoyés|envois|destinataires|enviados|envíos|destinatarios|inviate|inviati|\
            destinatari|verzonden|ontvangers|verstuurd|number of recipients|messages sent|received email|sent to",
    ),
    (
        Role::Delivered,
        "delivered|emails delivered|successful deliveries|deliveries|zugestellt|zustellungen|délivrés|livrés|\
            entregados|entregas|consegnate|consegnati|recapitati|afgeleverd|bezorgd|entregues|delivered emails",
    ),
    (
        Role::Opens,
        "opens|opened|unique opens|total opens|emails opened|geöffnet|öffnungen|eindeutige öffnungen|\
            ouvertures|ouverts|ouvertures uniques|aperturas|abiertos|aperturas únicas|aperture|aperti|\
            aperture uniche|geopend|openingen|unieke openingen|aberturas|abertos|aberturas únicas|openers|\
            estimated opens|ouvreurs",
    ),
    (
        Role::Clicks,
        "clicks|clicked|unique clicks|link clicks|total clicks|clicked email|clicked link|outbound clicks|\
            klicks|geklickt|eindeutige klicks|link klicks|clics|clics uniques|clics sur un lien|clics únicos|\
            clics en el enlace|clic|clic unici|clic sul link|kliks|klikken|unieke klikken|cliques|\
            cliques únicos|cliques no link|clickers|clicks to site|pin clicks",
    ),
    (
        Role::Unsubscribes,
        "unsubscribes|unsubscribed|total unsubs|unsubs|opt outs|abmeldungen|abgemeldet|désabonnements|\
            désinscriptions|bajas|cancelaciones de suscripción|disiscrizioni|cancellazioni|afmeldingen|\
            uitgeschreven|cancelamentos|descadastros|opted out|désinscrits|abbestellungen",
    ),
    (
        Role::Bounces,
        "bounces|bounced|total bounces|hard bounces|hard bounced|nicht zugestellt|rückläufer|rebonds|retours|\
            rebotes|rimbalzi|mancati recapiti|niet bezorgd|devoluções|rejeições|soft bounces|soft bounced|\
            bounce|retouren|unzustellbar|unzustellbare",
    ),
    (
        Role::OpenRate,
        "open rate|% opened|unique open rate|öffnungsrate|taux d ouverture|tasa de apertura|\
            tasso di apertura|percentuale di apertura|openingspercentage|openratio|taxa de abertura",
    ),
    (
        Role::ClickRate,
        "click rate|ctr|click through rate|% clicked email|unique click rate|klickrate|taux de clic|\
            tasa de clics|tasso di clic|percentuale di clic|klikpercentage|klikratio|taxa de cliques",
    ),
    (
        Role::Orders,
        "orders|total orders|purchases|transactions|bestellungen|käufe|commandes|achats|pedidos|compras|\
            ordini|acquisti|bestellingen|aankopen|encomendas",
    ),
    (
        Role::SubscribedAt,
        "subscribed at|subscription date|date subscribed|confirm time|confirmed at|subscribe date|\
            angemeldet am|abonniert am|abonné le|date d abonnement|inscrit le|suscrito el|fecha de suscripción|\
            iscritto il|data iscrizione|aangemeld op|inschrijfdatum|inscrito em|data de inscrição|subscribed on|\
            registriert|aktiviert|date joined|anmeldedatum",
    ),
    (
        Role::OptedInAt,
        "optin time|opt in time|opt in date|opted in at|consent date|einwilligung am|consenti le|\
            fecha de consentimiento|data consenso|toestemming op|data do consentimento|consented at|\
            consented on|consent given at|consent given on|date of consent|marketing consent date|\
            einwilligungsdatum|eingewilligt am|datum der einwilligung|zustimmung am|date de consentement|\
            date du consentement|consentement le|fecha del consentimiento|data del consenso|consenso il|\
            datum toestemming|toestemmingsdatum|data de consentimento|consentido em",
    ),
    (
        Role::EngagementRating,
        "member rating|contact rating|engagement|engagement rating|rating|stars|engagement score|\
            employee engagement|employee engagement score|engagement index|enps|pulse score|\
            mitarbeiterengagement|engagementwert|engagement wert|engagement punkte|mitarbeiterzufriedenheit|\
            score d engagement|indice d engagement|note d engagement|puntuación de compromiso|\
            índice de compromiso|punteggio di coinvolgimento|indice di coinvolgimento|betrokkenheidsscore|\
            betrokkenheid|índice de engajamento|pontuação de engajamento|zufriedenheit|compromiso",
    ),
    (
        Role::Impressions,
        "impressions|impr|total impressions|impressionen|einblendungen|affichages|impresiones|impressioni|\
            vertoningen|weergaven|impressões|displays|pin impressions|impressions served|views|aufrufe|vues",
    ),
    (
        Role::Reach,
        "reach|total reach|people reached|accounts reached|unique reach|reichweite|erreichte personen|portée|\
            couverture|alcance|copertura|bereik",
    ),
    (
        Role::Conversions,
        "conversions|conversion|total conversion|approved conversion|key events|purchases|total conversions|\
            goal completions|converted leads|all conv|conversionen|konversionen|schlüsselereignisse|\
            conversions totales|événements clés|conversiones|eventos clave|conversioni|eventi chiave|conversies|\
            belangrijke gebeurtenissen|conversões|eventos principais|abschlüsse|checkouts|conv|installs|\
            attributed sales|käufe",
    ),
    (Role::Results, "results|ergebnisse|résultats|resultados|risultati|resultaten"),
    (
        Role::Leads,
        "leads|new leads|leads generated|lead count|number of leads|total leads|anfragen|neue leads|\
            anzahl leads|interessenten|prospects|leads générés|nombre de leads|contacts générés|\
            leads generados|clientes potenciales|contactos generados|leads generati|contatti generati|\
            gegenereerde leads|aantal leads|leads gerados|contatos gerados",
    ),
    (Role::Members, "members|total members|program members|mitglieder|membres|miembros|membri|leden|membros"),
    (
        Role::Successes,
        "success|successes|success total|successes total|erfolge|succès|réussites|éxitos|successi|sucessos",
    ),
    (
        Role::Sessions,
        "sessions|visits|website visits|site visits|sitzungen|besuche|visites|sesiones|visitas|sessioni|\
            visite|sessies|bezoeken|sessões|number of visits|total visits|total sessions",
    ),
    (
        Role::EngagedSessions,
        "engaged sessions|sitzungen mit interaktionen|sessions avec engagement|sesiones con interacción|\
            sessioni con coinvolgimento|betrokken sessies|sessões engajadas",
    ),
    (
        Role::Visitors,
        "users|visitors|total users|active users|unique visitors|new users|nutzer|besucher|aktive nutzer|\
            utilisateurs|visiteurs|utilisateurs actifs|usuarios|visitantes|usuarios activos|utenti|visitatori|\
            utenti attivi|gebruikers|bezoekers|actieve gebruikers|utilizadores|usuários ativos|uniques|\
            visiteurs uniques|eindeutige besucher|unieke bezoekers|visitantes únicos|people",
    ),
    (
        Role::PageViews,
        "page views|pageviews|views|screen page views|seitenaufrufe|aufrufe|pages vues|vues|páginas vistas|\
            vistas|visualizzazioni|visualizzazioni di pagina|paginaweergaven|visualizações|\
            visualizações de página|hits|plays|video views|total views|seitenansichten|unique pageviews|\
            screen views|streams",
    ),
    (
        Role::Events,
        "events|event count|total events|ereignisse|ereignisanzahl|événements|nombre d événements|eventos|\
            número de eventos|eventi|conteggio eventi|gebeurtenissen|aantal gebeurtenissen|contagem de eventos",
    ),
    (
        Role::Engagements,
        "engagements|engagement|total engagements|interactions|interaktionen|interactions totales|\
            interacciones|interazioni|interacties|interações|engajamento",
    ),
    (
        Role::Likes,
        "likes|reactions|favorites|favourites|gefällt mir|reaktionen|j aime|mentions j aime|me gusta|\
            reacciones|mi piace|reazioni|vind ik leuks|reacties|curtidas|gostos|reações|hearts|like count|\
            upvotes|total likes",
    ),
    (Role::Comments, "comments|comment count|replies|kommentare|commentaires|comentarios|commenti|opmerkingen"),
    (
        Role::Shares,
        "shares|retweets|reposts|geteilt|shares gesamt|partages|compartidos|veces compartido|condivisioni|\
            gedeeld|keer gedeeld|compartilhamentos|partilhas|share count|reshares",
    ),
    (
        Role::Followers,
        "followers|follower|follower count|total followers|fans|abonnenten|anzahl follower|abonnés|\
            nombre d abonnés|seguidores|número de seguidores|numero di follower|seguaci|volgers|aantal volgers",
    ),
    (
        Role::Text,
        "post message|post text|text|message|caption|content|tweet text|beitragstext|beitrag|nachricht|texte|\
            message du post|texto|mensaje|texto del post|testo|messaggio|testo del post|tekst|bericht|mensagem|\
            post title|update title|video title|post caption|publication|publicación",
    ),
    (
        Role::PeriodStart,
        "reporting starts|period start|date start|from date|week start|month start|\
            beginn des auswertungszeitraums|zeitraum von|début des rapports|inicio del informe|inizio report|\
            inizio del report|start rapportage|begin rapportage|início dos relatórios",
    ),
    (
        Role::PeriodEnd,
        "reporting ends|period end|date stop|to date|week end|ende des auswertungszeitraums|zeitraum bis|\
            fin des rapports|fin del informe|fine report|fine del report|einde rapportage|\
            término dos relatórios|encerramento dos relatórios",
    ),
    (
        Role::Period,
        "period|month|year|quarter|week|year month|zeitraum|monat|jahr|quartal|woche|période|mois|année|\
            trimestre|semaine|periodo|mes|año|semana|mese|anno|settimana|maand|jaar|kwartaal",
    ),
    (
        Role::Dimension,
        "landing page|page title|page path|device category|device|page|seite|gerät|appareil|dispositivo|\
            pagina|apparaat|dimension|dimension name|dimensie|dimensione|dimensão|criterion|kriterium|critère|\
            criterio|teilbereich|area|bereich",
    ),
];
