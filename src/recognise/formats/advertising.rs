//! Advertising, websites and posts.

use super::{BLANK, Form, Format};
use crate::recognise::Role;
use crate::recognise::kinds::TableKind;

/// Google Ads writes the same columns in two forms.
const GOOGLE_ADS: Format = Format {
    id: "googleads-campaigns",
    tool: "Google Ads",
    name: "Google Ads campaigns",
    kind: TableKind::AdCampaigns,
    roles: &[
        (Role::Date, "Day|Tag|Jour|Día|Giorno|Dag|Dia"),
        (
            Role::Currency,
            "Currency code|Currency|Währungscode|Code devise|Código de moneda|Codice valuta|Valutacode|\
                Código da moeda",
        ),
        (
            Role::Status,
            "Campaign status|Campaign state|Kampagnenstatus|État de la campagne|Estado de la campaña|\
                Stato campagna|Campagnestatus|Status da campanha",
        ),
        (
            Role::Channel,
            "Campaign type|Kampagnentyp|Type de campagne|Tipo de campaña|Tipo di campagna|Campagnetype|\
                Tipo de campanha",
        ),
        (Role::Cost, "Cost|Kosten|Coût|Coste|Costo|Custo"),
        (Role::Campaign, "Campaign|Kampagne|Campagne|Campaña|Campagna|Campanha"),
        (Role::Clicks, "Clicks|Klicks|Clics|Clic|Klikken|Cliques"),
        (Role::Budget, "Budget|Presupuesto|Orçamento"),
        (Role::Impressions, "Impr.|Impressions|Impressionen|Impresiones|Impressioni|Vertoningen|Impressões"),
        (Role::Conversions, "Conversions|Conversionen|Conversiones|Conversioni|Conversies|Conversões"),
        (
            Role::ConversionValue,
            "Conv. value|Conversion-Wert|Conv.-Wert|Valeur conv.|Valor conv.|Valore conv.|Conv.waarde|\
                Valor da conv.",
        ),
    ],
    columns: "Budget name|Budget type|Status|Status reasons|Optimization score|Bid strategy type|CTR|Avg. CPC|\
        Conv. rate|Cost / conv.|Conv. value / cost",
    above: "Campaign report|Kampagnenbericht|Rapport sur les campagnes|Informe de campañas|Rapporto campagna|\
        Campagnerapport|Relatório de campanha",
    form: Form { delimiter: Some(b','), ..Form::ANY },
    note: Some("period-above-totals"),
    ..BLANK
};

/// The exports.
pub const FORMATS: &[Format] = &[
    Format {
        id: "googleads-campaigns-excel",
        name: "Google Ads campaigns (for Excel)",
        form: Form { delimiter: Some(b'\t'), ..Form::ANY },
        ..GOOGLE_ADS
    },
    GOOGLE_ADS,
    Format {
        id: "metaads-campaigns",
        tool: "Meta Ads",
        name: "Meta Ads campaigns",
        kind: TableKind::AdCampaigns,
        roles: &[
            (
                Role::Date,
                "Day|Reporting starts|Beginn des Auswertungszeitraums|Début des rapports|Inicio del informe|\
                    Inizio del report|Begin rapportage|Início dos relatórios",
            ),
            (
                Role::Status,
                "Campaign delivery|Ad set delivery|Ad delivery|Auslieferung der Kampagne|Diffusion de la campagne|\
                    Entrega de la campaña|Pubblicazione della campagna|Campagneweergave|Veiculação da campanha",
            ),
            (
                Role::Cost,
                "Amount spent|Ausgegebener Betrag|Montant dépensé|Importe gastado|Importo speso|Besteed bedrag|\
                    Valor usado|Montante gasto",
            ),
            (
                Role::Campaign,
                "Campaign name|Ad set name|Ad name|Name der Kampagne|Nom de la campagne|Nombre de la campaña|\
                    Nome della campagna|Campagnenaam|Nome da campanha",
            ),
            (
                Role::Clicks,
                "Link clicks|Link-Klicks|Clics sur un lien|Clics en el enlace|Clic sul link|Linkklikken|\
                    Cliques no link",
            ),
            (Role::Impressions, "Impressions|Impressionen|Impresiones|Impression|Weergaven|Impressões"),
            (Role::Reach, "Reach|Reichweite|Couverture|Alcance|Copertura|Bereik"),
            (Role::Conversions, "Purchases|Käufe|Achats|Compras|Acquisti|Aankopen"),
            (
                Role::ConversionValue,
                "Purchases conversion value|Conversion-Wert für Käufe|Valeur de conversion des achats|\
                    Valor de conversión de compras|Valore di conversione degli acquisti|Conversiewaarde van aankopen|\
                    Valor de conversão da compra",
            ),
            (Role::Results, "Results|Ergebnisse|Résultats|Resultados|Risultati|Resultaten"),
            (
                Role::PeriodStart,
                "Reporting starts|Beginn des Auswertungszeitraums|Début des rapports|Inicio del informe|\
                    Inizio del report|Begin rapportage|Início dos relatórios",
            ),
            (
                Role::PeriodEnd,
                "Reporting ends|Ende des Auswertungszeitraums|Fin des rapports|Fin del informe|Fine del report|\
                    Einde rapportage|Encerramento dos relatórios",
            ),
        ],
        columns: "Attribution setting|Result indicator|Frequency|Cost per results|Ad set budget|Ad set budget type|\
            Ends|CPM (cost per 1,000 impressions) (USD)|CPC (cost per link click) (USD)|\
            CTR (link click-through rate)|Purchase ROAS (return on ad spend)",
        note: Some("results"),
        ..BLANK
    },
    Format {
        id: "ga4-traffic-acquisition",
        tool: "Google Analytics 4",
        name: "Google Analytics traffic",
        kind: TableKind::WebTraffic,
        roles: &[
            (Role::Date, "Date|Datum|Fecha|Data"),
            (
                Role::Channel,
                "Session primary channel group|Session default channel group|Session source / medium|\
                    First user primary channel group|First user default channel group",
            ),
            (Role::Revenue, "Total revenue"),
            (Role::Conversions, "Key events|Conversions"),
            (Role::Sessions, "Sessions"),
            (Role::EngagedSessions, "Engaged sessions"),
            (Role::Events, "Event count"),
        ],
        columns: "Engagement rate|Average engagement time per session|Events per session|Session key event rate",
        above: "Start date|Startdatum|Date de début|Fecha de inicio",
        note: Some("period-above-rates"),
        ..BLANK
    },
    Format {
        id: "hootsuite-posts",
        tool: "Hootsuite",
        name: "Hootsuite posts",
        kind: TableKind::SocialPosts,
        roles: &[
            (Role::Date, "Date (GMT)"),
            (Role::Channel, "Network"),
            (Role::RecordId, "Post ID"),
            (Role::Account, "Account"),
            (Role::Clicks, "Link clicks"),
            (Role::Impressions, "Impressions"),
            (Role::Reach, "Reach"),
            (Role::Engagements, "Engagements"),
            (Role::Comments, "Comments"),
            (Role::Text, "Post Message"),
        ],
        columns: "Post Type|Post Permalink|Engagement rate|Reactions|Shares|Video views",
        note: Some("comments"),
        ..BLANK
    },
    Format {
        id: "buffer-posts",
        tool: "Buffer",
        name: "Buffer posts",
        kind: TableKind::SocialPosts,
        roles: &[
            (Role::Date, "Sent At"),
            (Role::Channel, "Service"),
            (Role::Account, "Account"),
            (Role::Clicks, "Clicks"),
            (Role::Impressions, "Impressions"),
            (Role::Reach, "Reach"),
            (Role::Likes, "Likes"),
            (Role::Comments, "Comments"),
            (Role::Shares, "Shares"),
            (Role::Text, "Post Text"),
        ],
        columns: "Post Type|Engagement Rate|Link",
        ..BLANK
    },
    Format {
        id: "marketo-programs",
        tool: "Marketo",
        name: "Marketo program performance",
        kind: TableKind::AdCampaigns,
        roles: &[
            (Role::Date, "Cost Period|Period Month|Month"),
            (Role::Status, "Program Status"),
            (Role::Channel, "Channel|Program Channel"),
            (Role::Cost, "Period Cost|Program Cost|Total Cost"),
            (Role::Campaign, "Program|Program Name"),
            (Role::Conversions, "New Names|Acquired By|Acquired by Program"),
            (Role::Members, "Members|Total Members"),
            (Role::Successes, "Success|Success (Total)|Successes|Total Success"),
        ],
        columns: "% New Names|% Success|% Success (Total)|% Success (New Names)|Success (New Names)|Cost per Member|\
            Cost per Success|Cost per Success (New Names)|Cost per New Name|Program Type|Workspace",
        note: Some("new-names"),
        ..BLANK
    },
];
