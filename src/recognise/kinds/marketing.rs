//! Kinds of tables of campaigns and visits, and tables that are told by how they are built.

use super::{KindInfo, PLAIN, SALE};
use crate::recognise::Role;
use crate::recognise::outcome::Domain;

pub const EMAIL_CAMPAIGNS: KindInfo = KindInfo {
    id: "email_campaigns",
    one: "mailing",
    nouns: "mailing|mailings|newsletter",
    words: "email name|subject line|open rate|click rate|send date|sent date|recipients|total recipients|\
            % delivered|öffnungsrate|taux d ouverture|tasa de apertura|tasso di apertura|openingspercentage|\
            taxa de abertura",
    marks: &[
        Role::Sends,
        Role::Delivered,
        Role::Opens,
        Role::Unsubscribes,
        Role::Bounces,
        Role::OpenRate,
        Role::ClickRate,
    ],
    needs: &[Role::Sends, Role::Opens],
    roles: &[
        Role::RecordId,
        Role::Campaign,
        Role::Subject,
        Role::List,
        Role::Status,
        Role::Sends,
        Role::Delivered,
        Role::Opens,
        Role::Clicks,
        Role::Unsubscribes,
        Role::Bounces,
        Role::OpenRate,
        Role::ClickRate,
        Role::Orders,
        Role::Revenue,
        Role::Conversions,
    ],
    domain: Domain::Other,
    ..PLAIN
};

pub const AD_CAMPAIGNS: KindInfo = KindInfo {
    id: "ad_campaigns",
    one: "campaign",
    nouns: "ad set|ad group|adset",
    words: "campaign|ad name|kampagne|kampagnen|campagne|campaña|campagna|campanha|ad spend|cpc|ctr|roas|cpm|\
            avg cpc|amount spent|montant dépensé|importe gastado|importo speso|besteed bedrag|\
            ausgegebener betrag|valor usado",
    marks: &[Role::Cost, Role::Impressions, Role::Clicks, Role::Conversions, Role::ConversionValue, Role::Budget],
    needs: &[Role::Cost],
    roles: &[
        Role::Campaign,
        Role::Status,
        Role::Channel,
        Role::Currency,
        Role::Cost,
        Role::Impressions,
        Role::Clicks,
        Role::Conversions,
        Role::ConversionValue,
        Role::Budget,
        Role::Reach,
        Role::Results,
        Role::Revenue,
        Role::PeriodStart,
        Role::PeriodEnd,
        Role::Country,
        Role::Region,
        Role::Leads,
        Role::Category,
    ],
    date: &[Role::PeriodStart],
    domain: Domain::Other,
    ..PLAIN
};

pub const WEB_TRAFFIC: KindInfo = KindInfo {
    id: "web_traffic",
    one: "line",
    words: "top queries|top pages|häufigste suchanfragen|requêtes les plus fréquentes|consultas principales|pathname|referrers|sessions|bounce rate|page views|pageviews|visits|views|visitors|unique visitors|active users|\
            website traffic|aufrufe|besuche|besucher|vues|visites|visiteurs|vistas|visitas|visitantes|\
            visualizzazioni|visitatori|weergaven|bezoeken|bezoekers|visualizações|engagement rate|landing page|\
            source medium|channel group|sitzungen|absprungrate|seitenaufrufe|taux de rebond|pages vues|sesiones|\
            tasa de rebote|sessioni|frequenza di rimbalzo|sessies|bouncepercentage|sessões|taxa de rejeição",
    marks: &[Role::Sessions, Role::EngagedSessions, Role::Visitors, Role::PageViews, Role::Events],
    needs: &[Role::Sessions],
    roles: &[
        Role::Channel,
        Role::Dimension,
        Role::Sessions,
        Role::EngagedSessions,
        Role::Visitors,
        Role::PageViews,
        Role::Events,
        Role::Conversions,
        Role::Revenue,
        Role::Country,
    ],
    domain: Domain::Other,
    ..PLAIN
};

pub const SOCIAL_POSTS: KindInfo = KindInfo {
    id: "social_posts",
    one: "post",
    nouns: "post|posts|tweet|video|reel|beitrag|beiträge|publication|publications|publicación|publicaciones|pubblicazione|publicação",
    words: "video title|video publish time|watch time|reels|story|caption|hashtags|saves|post id|post text|\
            post type|permalink|followers|social network",
    marks: &[
        Role::Engagements,
        Role::Likes,
        Role::Shares,
        Role::Comments,
        Role::Text,
        Role::Reach,
        Role::Impressions,
        Role::Followers,
    ],
    needs: &[Role::Date],
    roles: &[
        Role::RecordId,
        Role::Channel,
        Role::Account,
        Role::Text,
        Role::Impressions,
        Role::Reach,
        Role::Engagements,
        Role::Clicks,
        Role::Likes,
        Role::Comments,
        Role::Shares,
        Role::Followers,
        Role::Category,
    ],
    domain: Domain::Other,
    ..PLAIN
};

pub const CROSSTAB: KindInfo = KindInfo { id: "crosstab", one: "row", domain: Domain::Other, ..PLAIN };

pub const AGGREGATE: KindInfo = KindInfo {
    id: "aggregate",
    one: "group",
    roles: &[
        Role::Period,
        Role::OrderCount,
        Role::Orders,
        Role::Revenue,
        Role::Amount,
        Role::Gross,
        Role::Discount,
        Role::Refund,
        Role::Net,
        Role::Shipping,
        Role::Tax,
        Role::Tip,
        Role::Fees,
        Role::NetPayout,
        Role::Total,
        Role::Currency,
        Role::Location,
        Role::Product,
        Role::Category,
        Role::PaymentMethod,
        Role::Visitors,
        Role::PageViews,
        Role::Channel,
        Role::Sessions,
        Role::Conversions,
        Role::Cost,
        Role::Clicks,
        Role::Impressions,
        Role::Quantity,
    ],
    domain: Domain::Other,
    ..PLAIN
};

pub const KEY_VALUE: KindInfo = KindInfo { id: "key_value", one: "line", domain: Domain::Other, ..PLAIN };

pub const TABLE: KindInfo = KindInfo { id: "table", one: "row", roles: SALE, domain: Domain::Money, ..PLAIN };
