//! Kinds of tables of what a business plans, tries and judges.

use super::{KindInfo, PLAIN};
use crate::recognise::Role;
use crate::recognise::outcome::Domain;

/// What these kinds have in common: nothing in them was sold.
const PLAN: KindInfo = KindInfo {
    without: &[Role::OrderId, Role::InvoiceNumber, Role::Email, Role::Sku, Role::Quantity, Role::UnitPrice],
    domain: Domain::Other,
    ..PLAIN
};

pub const DECISIONS: KindInfo = KindInfo {
    id: "decisions",
    one: "decision",
    nouns: "decision|decisions|entscheidung|entscheidungen|décision|décisions|decisión|decisiones|decisione|decisioni|besluit|besluiten|decisão|decisões",
    words: "decision id|insight at|data driven|reviewed by person|error found at|error fixed at",
    marks: &[
        Role::DecidedAt,
        Role::InsightAt,
        Role::DataDriven,
        Role::Automated,
        Role::Reviewed,
        Role::ErrorFoundAt,
        Role::ErrorFixedAt,
    ],
    needs: &[Role::DecidedAt],
    roles: &[
        Role::RecordId,
        Role::DecidedAt,
        Role::InsightAt,
        Role::DataDriven,
        Role::Automated,
        Role::Team,
        Role::Reviewed,
        Role::ErrorFoundAt,
        Role::ErrorFixedAt,
        Role::Title,
    ],
    date: &[Role::DecidedAt],
    ..PLAN
};

pub const INITIATIVES: KindInfo = KindInfo {
    id: "initiatives",
    one: "initiative",
    nouns: "initiative|initiatives|initiativen|iniciativa|iniciativas|iniziativa|iniziative|initiatief|initiatieven",
    words: "launch|launched|launch date|shared value|indirect gain|einführung|lancement|lanzamiento|lancio|\
            lancering|lançamento",
    marks: &[Role::LaunchedAt, Role::Partner, Role::SharedValue, Role::IndirectGain],
    needs: &[Role::LaunchedAt],
    roles: &[
        Role::RecordId,
        Role::Title,
        Role::StartedAt,
        Role::LaunchedAt,
        Role::Partner,
        Role::Revenue,
        Role::Cost,
        Role::Currency,
        Role::KindOf,
        Role::SharedValue,
        Role::IndirectGain,
        Role::Segment,
        Role::Status,
    ],
    date: &[Role::LaunchedAt, Role::StartedAt],
    ..PLAN
};

pub const PREDICTIONS: KindInfo = KindInfo {
    id: "predictions",
    one: "prediction",
    nouns: "prediction|predictions",
    words: "predicted|forecasted|forecast value|prognose|vorhersage|prévision|pronóstico|predicción|previsione|\
            voorspelling|previsão",
    marks: &[Role::Predicted, Role::Actual],
    needs: &[Role::Predicted, Role::Actual],
    roles: &[Role::RecordId, Role::Predicted, Role::Actual, Role::Dimension, Role::About],
    ..PLAN
};

pub const MARKET: KindInfo = KindInfo {
    id: "market",
    one: "period",
    words: "market size|competitor|competitors|competitor revenue|own revenue|market share|marktgröße|\
            marktvolumen|wettbewerber|marktanteil|taille du marché|concurrent|part de marché|tamaño del mercado|\
            competidor|cuota de mercado|dimensione del mercato|concorrente|quota di mercato|marktomvang|\
            marktaandeel|tamanho do mercado|participação de mercado",
    marks: &[Role::MarketSize, Role::Competitor, Role::CompetitorRevenue],
    needs: &[Role::MarketSize],
    roles: &[
        Role::MarketSize,
        Role::Competitor,
        Role::Revenue,
        Role::Currency,
        Role::Region,
        Role::CompetitorRevenue,
        Role::Segment,
    ],
    ..PLAN
};

pub const REQUESTS: KindInfo = KindInfo {
    id: "requests",
    one: "request",
    nouns: "request|requests",
    words: "privacy request|data subject|dsar|gdpr request|erasure|request id|betroffener|betroffenenanfrage|\
            auskunftsersuchen|demande rgpd|solicitud rgpd|richiesta gdpr|avg verzoek|pedido rgpd",
    marks: &[Role::OpenedAt, Role::ResolvedAt],
    without: &[
        Role::OrderId,
        Role::Email,
        Role::Priority,
        Role::Subject,
        Role::Status,
        Role::Owner,
        Role::Amount,
        Role::Channel,
    ],
    needs: &[Role::OpenedAt, Role::KindOf],
    roles: &[Role::RecordId, Role::OpenedAt, Role::ResolvedAt, Role::KindOf],
    date: &[Role::OpenedAt],
    domain: Domain::Ticket,
    ..PLAIN
};

pub const ASSESSMENTS: KindInfo = KindInfo {
    id: "assessments",
    one: "assessment",
    nouns: "assessment|assessments",
    words: "assessor|framework|maturity|dimension|bewertungsrahmen|reifegrad|dimensionen|évaluateur|cadre|\
            maturité|evaluador|marco|madurez|valutatore|maturità|beoordelaar|volwassenheid|avaliador|maturidade",
    marks: &[Role::Framework, Role::Assessor, Role::Dimension, Role::Score],
    without: &[Role::Email, Role::Comment, Role::OrderId, Role::Product],
    needs: &[Role::Framework, Role::Score],
    roles: &[Role::RecordId, Role::Framework, Role::Dimension, Role::Score, Role::RatingScale, Role::Assessor],
    domain: Domain::Other,
    ..PLAIN
};

pub const EXPERIMENTS: KindInfo = KindInfo {
    id: "experiments",
    one: "variant",
    nouns: "experiment|experiments",
    words: "experiment name|variant|variants|variation|control group|treatment|test group|exposures|exposed|\
            variante|gruppe|expérience|experimento|esperimento",
    marks: &[Role::Variant, Role::Exposures, Role::Conversions],
    needs: &[Role::Variant, Role::Exposures],
    roles: &[
        Role::Title,
        Role::Variant,
        Role::Exposures,
        Role::Conversions,
        Role::Revenue,
        Role::StartedAt,
        Role::EndedAt,
        Role::Value,
        Role::CustomerId,
        Role::ConvertedFlag,
    ],
    date: &[Role::StartedAt],
    without: &[Role::OrderId, Role::Email, Role::Sku, Role::Product, Role::Cost, Role::Stock],
    customer: &[Role::CustomerId],
    domain: Domain::Other,
    ..PLAIN
};

pub const TARGETS: KindInfo = KindInfo {
    id: "targets",
    one: "target",
    nouns: "target|targets|goal|goals|ziel|ziele",
    words: "target value|metric|metric id|kpi|start value|baseline|zielwert|kennzahl|objectif|valeur cible|\
            indicateur|objetivo|valor objetivo|indicador|obiettivo|valore obiettivo|indicatore|doel|doelwaarde|\
            meta|métrica",
    marks: &[Role::Metric, Role::Target, Role::StartValue],
    needs: &[Role::Metric, Role::Target],
    roles: &[Role::Metric, Role::Target, Role::DueAt, Role::StartValue, Role::Segment],
    date: &[Role::DueAt],
    ..PLAN
};
