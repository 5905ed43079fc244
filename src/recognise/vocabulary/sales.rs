//! Words for sales and service: contacts, leads, deals, support cases, survey answers.

use super::Role;

/// Role and what headers call it, the plainest first.
pub const WORDS: &[(Role, &str)] = &[
    (
        Role::CreatedAt,
        "created at|created|deal created|deal created on|deal erstellt|create date|created date|created time|\
            date created|creation date|created on|engage date|engagement date|engaged at|engaged on|\
            date engaged|opened at|opened on|opened|open date|opened date|date opened|signup date|sign up date|\
            signed up at|registered at|registration date|joined|customer since|member since|date added|\
            erstellt am|erstellt|angelegt am|anlagedatum|erfasst am|eröffnet am|eröffnungsdatum|registriert am|\
            kunde seit|date de création|créé le|ouvert le|date d ouverture|date d inscription|inscrit le|\
            client depuis|fecha de creación|creado el|creado|abierto el|fecha de apertura|fecha de registro|\
            fecha de alta|data creazione|creato il|aperto il|data apertura|data registrazione|cliente dal|\
            aangemaakt op|aangemaakt|geopend op|openingsdatum|aanmaakdatum|registratiedatum|klant sinds|\
            data de criação|criado em|aberto em|data de abertura|data de cadastro|cliente desde|erstelldatum|\
            erstellungsdatum|angelegt|data do cadastro|activated at|activation date|activated on|aktiviert am|\
            data di creazione|added on|add time|join date|toegevoegd op|fecha alta|inserito il|erfassungsdatum|\
            date ajoutée",
    ),
    (
        Role::LastActivityAt,
        "last activity|last activity date|last activity time|last contacted|last contacted time|last contact|\
            letzte aktivität|letzter kontakt|dernière activité|dernier contact|última actividad|último contacto|\
            ultima attività|ultimo contatto|laatste activiteit|laatste contact|última atividade|último contato|\
            last engaged|last contact date|last interaction|last email opened|last open",
    ),
    (
        Role::LastChangedAt,
        "last changed|modified time|updated at|last modified|last updated|modified date|date modified|\
            updated time|geändert am|letzte änderung|aktualisiert am|modifié le|dernière modification|\
            fecha de modificación|actualizado el|modificato il|ultima modifica|gewijzigd op|laatst gewijzigd|\
            atualizado em|data de modificação",
    ),
    (
        Role::FirstSeenAt,
        "first visit|first seen|first order|first order date|first purchase|first purchase date|\
            erster besuch|erste bestellung|erstkauf|première visite|première commande|premier achat|\
            primera visita|primer pedido|primera compra|prima visita|primo ordine|primo acquisto|eerste bezoek|\
            eerste bestelling|eerste aankoop|primeira visita|primeiro pedido|primeira compra",
    ),
    (
        Role::LastSeenAt,
        "last visit|last seen|last order|last order date|last purchase|last purchase date|letzter besuch|\
            letzte bestellung|letzter kauf|dernière visite|dernière commande|dernier achat|última visita|\
            último pedido|última compra|ultimo ordine|ultimo acquisto|laatste bezoek|laatste bestelling|\
            laatste aankoop",
    ),
    (
        Role::BecameCustomerAt,
        "became a customer date|became customer|became a customer|kunde geworden am|devenu client le|\
            fecha de cliente|diventato cliente|klant geworden op|tornou se cliente",
    ),
    (
        Role::OrderCount,
        "order count|total orders|number of orders|orders count|orders|transaction count|payment count|\
            purchase count|count of orders|number of purchases|visits|anzahl bestellungen|bestellungen|\
            anzahl käufe|nombre de commandes|commandes|nombre d achats|número de pedidos|pedidos|\
            número de compras|numero ordini|ordini|numero di acquisti|aantal bestellingen|aantal orders|\
            bestellingen|total de pedidos|number of visits|visit count|total visits|bookings|total bookings|\
            number of bookings|total transactions",
    ),
    (
        Role::Title,
        "deal name|deal title|opportunity name|deal|opportunity|title|name|project|dealname|verkaufschance|\
            name der verkaufschance|geschäft|auftrag|titel|projekt|nom de l affaire|nom de l opportunité|\
            opportunité|affaire|titre|nombre del negocio|nombre de la oportunidad|oportunidad|negocio|título|\
            nome opportunità|opportunità|trattativa|titolo|naam verkoopkans|verkoopkans|dealnaam|\
            nome do negócio|oportunidade|nome|nombre|nom|naam|bezeichnung|betreff|video title|experiment|\
            experiment name|initiative|initiative name|expérience|experimento|esperimento|iniciativa|iniziativa|\
            initiatief|versuch|maßnahme|vorhaben|angebotsname|trato|nombre del trato|intitulé|test name|test|\
            projet|proyecto|progetto|projeto",
    ),
    (
        Role::Stage,
        "stage|deal stage|sales stage|pipeline stage|lifecycle stage|opportunity stage|phase|lead stage|\
            verkaufsphase|vertriebsphase|lebenszyklusphase|stufe|étape|phase de vente|étape de vente|\
            phase du cycle de vie|etapa|etapa del negocio|fase|fase de ventas|fase di vendita|fase trattativa|\
            verkoopfase|dealfase|etapa do negócio|estágio|fase de venda|fase de venta|fase del trato|\
            fase commerciale|verkaufsstufe|current stage|milestone|meilenstein",
    ),
    (
        Role::Outcome,
        "outcome|deal outcome|result|won lost|won or lost|win loss|close outcome|ergebnis|ausgang|\
            gewonnen verloren|résultat|issue|gagné perdu|resultado|desenlace|ganado perdido|esito|risultato|\
            vinto perso|uitkomst|resultaat|desfecho|ganho perdido",
    ),
    (
        Role::Pipeline,
        "pipeline|deal pipeline|sales pipeline|funnel|embudo|vertriebspipeline|pijplijn|funil|\
            funil de vendas|verkaufspipeline",
    ),
    (
        Role::DealType,
        "deal type|opportunity type|type|art des geschäfts|type d affaire|tipo de negocio|tipo trattativa|\
            type deal",
    ),
    (
        Role::Probability,
        "probability|deal probability|close probability|win probability|probability %|wahrscheinlichkeit|\
            probabilité|probabilidad|probabilità|waarschijnlijkheid|probabilidade|slaagkans|scoringskans|\
            abschlusswahrscheinlichkeit|erfolgswahrscheinlichkeit|chance of winning|taux de réussite|confidence",
    ),
    (
        Role::ExpectedCloseAt,
        "expected close|expected close date|expected closing|forecast close|erwarteter abschluss|\
            geplanter abschluss|clôture prévue|date de clôture prévue|cierre previsto|fecha prevista de cierre|\
            chiusura prevista|data chiusura prevista|verwachte sluiting|verwachte sluitingsdatum|\
            fechamento previsto|previsão de fechamento|voraussichtlicher abschluss|\
            voraussichtliches abschlussdatum|erwartetes abschlussdatum|forecast close date|\
            fecha estimada de cierre|cierre estimado|verwachte sluitdatum|verwachte afsluitdatum|\
            estimated close date|projected close date|target close date|chiusura stimata|\
            date prévisionnelle de signature|date de signature prévue",
    ),
    (
        Role::ClosedAt,
        "close date|closed date|closing date|closed at|closed on|date closed|closed time|closed|\
            deal closed on|deal abgeschlossen am|decision date|abschlussdatum|abschluss am|abschluss|\
            abgeschlossen am|geschlossen am|date de clôture|clôturé le|fermé le|fecha de cierre|cerrado el|\
            data di chiusura|data chiusura|chiuso il|sluitingsdatum|gesloten op|afgesloten op|\
            data de fechamento|fechado em|schlussdatum|abgeschlossen|fecha cierre|actual close date",
    ),
    (
        Role::WonAt,
        "won time|won at|won date|date won|gewonnen am|datum des gewonnenen deals|gagné le|ganado el|\
            vinto il|gewonnen op|ganho em|vendida em",
    ),
    (
        Role::LostAt,
        "lost time|lost at|lost date|date lost|verloren am|datum des verlorenen deals|perdu le|perdido el|\
            perso il|verloren op|perdido em",
    ),
    (Role::WonFlag, "won|is won|is closed won|gewonnen|gagné|ganado|vinto|ganho"),
    (
        Role::LostReason,
        "lost reason|loss reason|closed lost reason|reason for loss|reason lost|verlustgrund|\
            grund für verlust|raison de la perte|motif de perte|motivo de pérdida|razón de pérdida|\
            motivo perdita|motivo della perdita|reden van verlies|verliesreden|motivo da perda|motivo de perda|\
            motivo de la pérdida|ablehnungsgrund|grund des verlusts|grund für verlorenen deal|verlorengrund|\
            absagegrund|motivo pérdida|reden van weigering|reason for losing|close reason|motif de refus|\
            grund der absage|reden verloren|motivo di perdita",
    ),
    (
        Role::ConvertedFlag,
        "converted|is converted|konvertiert|umgewandelt|converti|convertido|convertito|geconverteerd|omgezet",
    ),
    (
        Role::ConvertedAt,
        "converted date|converted at|conversion date|date converted|converted date time|konvertiert am|\
            umgewandelt am|converti le|date de conversion|convertido el|fecha de conversión|convertito il|\
            data conversione|geconverteerd op|conversiedatum|convertido em|data de conversão|konvertierungsdatum",
    ),
    (
        Role::DaysToConvert,
        "days to convert|lead conversion time|conversion time days|tage bis konversion|\
            jours avant conversion|días hasta conversión|giorni alla conversione|dagen tot conversie|\
            dias até conversão",
    ),
    (
        Role::Rating,
        "rating|lead rating|lead quality|temperature|bewertung|einstufung|évaluation|classement|calificación|\
            clasificación|valutazione|beoordeling|classificação",
    ),
    (
        Role::LeadScore,
        "lead score|score|hubspot score|engagement score|points|lead bewertung|punkte|punktzahl|\
            score du prospect|puntuación|puntos|punteggio|leadscore|pontuação|puntaje|scoring",
    ),
    (
        Role::Subject,
        "subject|subject line|ticket name|summary|issue|topic|betreff|thema|anliegen|objet|sujet|asunto|tema|\
            oggetto|argomento|onderwerp|assunto|titre|titel|title|título|titolo|kurzbeschreibung|\
            short description",
    ),
    (
        Role::Priority,
        "priority|urgency|severity|priorität|dringlichkeit|priorité|urgence|prioridad|urgencia|priorità|\
            urgenza|prioriteit|urgentie|prioridade",
    ),
    (
        Role::TicketType,
        "ticket type|case type|issue type|request type|type|tickettyp|anfragetyp|type de ticket|\
            type de demande|tipo de ticket|tipo de solicitud|tipo di ticket|tipo di richiesta|tickettype|\
            soort aanvraag|tipo de chamado",
    ),
    (
        Role::OpenedAt,
        "opened at|opened|date opened|open date|created at|created|create date|created time|created date|\
            reported at|requested|requested at|submitted at|submitted on|submitted|submission date|\
            date submitted|received at|received on|received|logged at|raised at|raised on|ticket date|call date|\
            conversation started at|eröffnet am|erstellt am|erstellt|eingegangen am|eingang am|eingangsdatum|\
            eingereicht am|gemeldet am|ouvert le|créé le|reçu le|soumis le|date de réception|date d ouverture|\
            date de création|abierto el|creado el|creado|fecha de apertura|recibido el|enviado el|\
            fecha de creación|aperto il|creato il|ricevuto il|inviato il|data apertura|data creazione|\
            geopend op|aangemaakt op|aangemaakt|ontvangen op|ingediend op|aberto em|criado em|data de abertura|\
            data de criação|creation date|eingegangen|geöffnet|eröffnet|initially created at|eingang|\
            date received",
    ),
    (
        Role::ResolvedAt,
        "resolved at|resolved|resolved on|resolved time|solved on|completed at|completed on|closed on|\
            date closed|solved at|resolution date|date resolved|closed at|close date|closed time|closed date|\
            closed|conversation last closed at|gelöst am|erledigt am|abgeschlossen am|geschlossen am|gelöst|\
            résolu le|fermé le|clôturé le|date de résolution|resuelto el|cerrado el|cerrado|resuelto|\
            fecha de resolución|fecha de cierre|risolto il|chiuso il|chiuso|risolto|data risoluzione|\
            data chiusura|opgelost op|gesloten op|afgehandeld op|resolvido em|fechado em|data de resolução|\
            geschlossen|erledigt|fermé|gesloten|fechado|cerrada|archived at|completion date|date de fermeture|\
            solved date|traité le|beantwortet am|date completed|solved",
    ),
    (
        Role::FirstResponseAt,
        "first response at|first responded at|first reply at|first replied at|initial response time|\
            conversation first replied at|erste antwort am|première réponse le|primera respuesta el|\
            prima risposta il|eerste reactie op|primeira resposta em|erste antwort|first response|first reply|\
            première réponse|primera respuesta|prima risposta|eerste reactie|primeira resposta|erstantwort|\
            erste reaktion",
    ),
    (
        Role::FirstResponseMinutes,
        "first reply time in minutes|first response time in minutes|first response minutes|\
            first reply minutes|minutes to first response|erste antwort minuten|minuten bis zur ersten antwort|\
            minutes avant première réponse|minutos hasta la primera respuesta|minuti alla prima risposta|\
            minuten tot eerste reactie|minutos até a primeira resposta",
    ),
    (
        Role::FirstResponseSeconds,
        "speed of answer|first response seconds|first reply seconds|first response time in seconds|\
            first reply time in seconds|speed of answer in seconds|seconds to first response",
    ),
    (
        Role::ResolutionSeconds,
        "resolution seconds|resolution time in seconds|full resolution time in seconds|seconds to resolve",
    ),
    (
        Role::FirstResponseDuration,
        "first response time|first response|first reply time|first reply|time to first response|\
            time to first reply|response time|reply time|answer time|wait time|waiting time|time to respond|\
            time to answer|first answer time|initial response|erste antwortzeit|erstantwortzeit|\
            erste reaktionszeit|erstreaktionszeit|reaktionszeit|antwortzeit|zeit bis zur ersten antwort|\
            erste antwort|wartezeit|première réponse|temps de réponse|délai de réponse|temps d attente|\
            primera respuesta|tiempo de respuesta|tiempo hasta la primera respuesta|tiempo de espera|\
            prima risposta|tempo di risposta|tempo alla prima risposta|tempo di attesa|eerste reactie|\
            reactietijd|responstijd|wachttijd|primeira resposta|tempo de resposta|tempo até a primeira resposta|\
            tempo de espera|délai de première réponse|temps de première réponse|tiempo de primera respuesta|\
            tempo di prima risposta|eerste reactietijd|tempo da primeira resposta|tempo de primeira resposta",
    ),
    (
        Role::ResolutionMinutes,
        "full resolution time in minutes|resolution time in minutes|resolution minutes|minutes to resolve|\
            lösungszeit minuten|bearbeitungszeit minuten|minutes de résolution|minutos de resolución|\
            minuti di risoluzione|oplostijd minuten|minutos de resolução",
    ),
    (
        Role::ResolutionDuration,
        "resolution time|resolution|time to resolution|time to resolve|time to close|time to solve|\
            full resolution time|resolution duration|ticket duration|lösung|dauer bis zur lösung|\
            zeit bis zur lösung|durchlaufzeit|durée de résolution|durée de traitement|temps de traitement|\
            délai de traitement|tiempo de solución|tiempo hasta la resolución|duración de resolución|\
            resolución|tempo di soluzione|durata risoluzione|tempo di gestione|risoluzione|doorlooptijd|\
            behandeltijd|tijd tot oplossing|tempo de solução|tempo de atendimento|tempo até a resolução|\
            duração da resolução|lösungszeit|bearbeitungszeit|lösungsdauer|délai de résolution|\
            temps de résolution|tiempo de resolución|tempo di risoluzione|oplostijd|afhandeltijd|\
            tempo de resolução",
    ),
    (
        Role::HandlingTime,
        "handling time|handle time|handling minutes|handling seconds|handling|average handling time|aht|\
            agent time|working time on case|bearbeitungszeit|bearbeitungsdauer|bearbeitung|\
            temps de traitement|durée de traitement|tiempo de gestión|tiempo de tratamiento|\
            tiempo de atención|tempo di gestione|tempo di lavorazione|tempo di trattamento|behandeltijd|\
            afhandeltijd|bewerkingstijd|tempo de atendimento|tempo de tratamento",
    ),
    (
        Role::FirstContact,
        "first contact resolution|solved at first contact|solved on first contact|\
            resolved on first contact|resolved at first contact|first contact|fcr|first call resolution|\
            first touch resolution|one touch|im ersten kontakt gelöst|beim ersten kontakt gelöst|\
            bei erstkontakt gelöst|erstkontakt gelöst|erstlösung|sofort gelöst|résolu au premier contact|\
            résolue au premier contact|premier contact|resuelto en el primer contacto|\
            resuelto al primer contacto|primer contacto|risolto al primo contatto|primo contatto|\
            opgelost bij eerste contact|bij eerste contact opgelost|eerste contact|\
            resolvido no primeiro contato|resolvido no primeiro contacto|primeiro contato|primeiro contacto",
    ),
    (
        Role::Escalated,
        "escalated|is escalated|was escalated|escalated to person|escalated to human|escalated to agent|\
            handed over|handed over to person|handover|transferred|transferred to human|escalation|eskaliert|\
            an mensch übergeben|an person übergeben|an mitarbeiter übergeben|weitergeleitet|übergeben|\
            eskalation|escaladé|escaladée|transféré|transféré à un humain|transféré à un conseiller|\
            transmis à un humain|escalado|escalado a persona|derivado|derivado a persona|transferido|escalato|\
            passato a operatore|passato a una persona|trasferito|inoltrato|geëscaleerd|doorgezet|\
            doorgezet naar medewerker|overgedragen|escalonado|encaminhado|encaminhado a pessoa|\
            transferido para humano",
    ),
    (
        Role::Reopens,
        "reopens|reopened|times reopened|reopen count|wiedereröffnet|réouvertures|reaperturas|riaperture|\
            heropend|reaberturas|wiedereröffnungen|réouvert|rouvert|reabierto",
    ),
    (
        Role::Replies,
        "replies|reply count|number of replies|agent replies|agent interactions|antworten|réponses|\
            respuestas|risposte|antwoorden|respostas|messages|number of messages|message count|nachrichten|\
            public comments|replies sent|responses sent|nombre de messages|number of comments",
    ),
    (
        Role::Sla,
        "sla|sla status|sla met|within sla|resolution status|sla eingehalten|respect du sla|sla cumplido|\
            sla rispettato|sla gehaald",
    ),
    (
        Role::Satisfaction,
        "satisfaction|satisfaction score|csat|csat score|satisfaction rating|survey results|~how satisfied|\
            kundenzufriedenheit|zufriedenheit|~wie zufrieden|~satisfait|~satisfaite|satisfacción|~satisfecho|\
            ~qué tan satisfecho|soddisfazione|~soddisfatto|tevredenheid|~hoe tevreden|satisfação|~satisfeito|\
            csat wert|zufriedenheitswert|zufriedenheitsnote|note de satisfaction|score de satisfaction|\
            puntuación de satisfacción|punteggio di soddisfazione|tevredenheidsscore|pontuação de satisfação|\
            happiness rating|csat rating|conversation rating",
    ),
    (
        Role::Score,
        "score|~nps|nps score|rating|answer|conversation rating|stars|~recommend us|\
            ~likely is it that you would recommend|~how likely|~likely are you to recommend|~recommend|\
            bewertung|punkte|~weiterempfehlen|~empfehlen|note|~recommander|~recommanderiez|~recommandiez|\
            puntuación|nota|~recomendar|~recomiende|~recomendaría|voto|punteggio|~consiglieresti|~consigliare|\
            ~raccomandare|beoordeling|cijfer|~aanbevelen|~aanraden|avaliação|sterne|étoiles|estrellas|stelle|\
            sterren|estrelas|review stars|star rating|overall rating|review rating|sternebewertung|note globale|\
            valoración|likelihood to recommend|weiterempfehlung|rating value|overall score|punktzahl",
    ),
    (
        Role::Effort,
        "effort|effort score|ces|ces score|customer effort score|customer effort|~how easy|\
            ~how much effort|aufwand|kundenaufwand|aufwandswert|~wie einfach|~wie leicht|~wie viel aufwand|\
            effort client|score d effort|~facile de|~facilement|esfuerzo|esfuerzo del cliente|~qué tan fácil|\
            ~cómo de fácil|sforzo|sforzo del cliente|~quanto è stato facile|~quanto è stato semplice|\
            inspanning|klantinspanning|~hoe gemakkelijk|~hoe makkelijk|esforço|esforço do cliente|~quão fácil",
    ),
    (
        Role::Comment,
        "review text|review body|review content|bewertungstext|rezension|reseña|recensione|contenu de l avis|\
            texte de l avis|testo recensione|freitext|comment|comments|feedback|remark|remarks|open ended response|suggestion|suggestions|review|~why|\
            ~main reason|~anything else|~could we do better|~improve|~conversation rating remark|kommentar|\
            kommentare|anmerkung|anmerkungen|bemerkung|bemerkungen|rückmeldung|~warum|~verbessern|\
            ~was können wir|commentaire|commentaires|remarque|avis|~pourquoi|~améliorer|comentario|comentarios|\
            opinión|observaciones|~por qué|~mejorar|commento|commenti|osservazioni|~perché|~migliorare|\
            opmerking|opmerkingen|toelichting|~waarom|~verbeteren|observações|~melhorar|~grund|text|body",
    ),
    (
        Role::Touchpoint,
        "touchpoint|touch point|contact point|point of contact|journey stage|kontaktpunkt|berührungspunkt|\
            anlass|befragungsanlass|point de contact|étape du parcours|punto de contacto|punto di contatto|\
            contactpunt|contactmoment|ponto de contato|ponto de contacto|survey|survey name|umfrage|enquête|\
            encuesta",
    ),
    (
        Role::Invitations,
        "invitations|invited|invites|invitations sent|surveys sent|invites sent|einladungen|eingeladen|\
            versandte einladungen|invitations envoyées|invitaciones|invitados|invitaciones enviadas|\
            encuestas enviadas|inviti|invitati|inviti inviati|uitnodigingen|uitgenodigd|\
            verstuurde uitnodigingen|convites|convidados|convites enviados",
    ),
];
