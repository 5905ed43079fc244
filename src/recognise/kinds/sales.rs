//! Kinds of tables of what was sold and paid.

use super::{KindInfo, MOVEMENT, PLAIN, SALE, TableKind};
use crate::recognise::Role;
use crate::recognise::outcome::Domain;

pub const ORDERS: KindInfo = KindInfo {
    id: "orders",
    one: "order",
    nouns: "donation|donations|spende|order|orders|appointment|appointments|bestellung|bestellungen|auftrag|commande|pedido|pedidos|ordine|ordini|bestelling|encomenda|sale|verkauf|vente|venta|vendita|verkoop|venda|purchase|kauf|achat|compra|acquisto|aankoop",
    words: "booking reference|auftragsnummer|auftragsnr|auftragsdatum|bestellnummer|bestellnr|bestelldatum|ordernummer|\
            bestelnummer|besteldatum|sold",
    marks: &[
        Role::OrderId,
        Role::Product,
        Role::Sku,
        Role::Quantity,
        Role::UnitPrice,
        Role::LineAmount,
        Role::Shipping,
        Role::Discount,
        Role::Coupon,
        Role::Refund,
        Role::FulfilmentStatus,
        Role::CancelledAt,
    ],
    needs: &[Role::Customer, Role::Date, Role::Amount],
    roles: SALE,
    is_orders: true,
    lines: Some(TableKind::OrderLines),
    ..PLAIN
};

pub const ORDER_LINES: KindInfo = KindInfo {
    id: "order_lines",
    one: "line",
    needs: &[Role::Customer, Role::Date, Role::Amount, Role::OrderId],
    roles: SALE,
    is_orders: true,
    ..PLAIN
};

pub const INVOICES: KindInfo = KindInfo {
    id: "invoices",
    one: "invoice",
    nouns: "invoice|invoices|rechnung|rechnungen|facture|factures|factura|facturas|fattura|fatture|factuur|facturen|fatura|faturas|bill",
    words: "rechnungsnummer|rechnungsnr|rechnungsdatum|factuurnummer|factuurdatum",
    marks: &[
        Role::InvoiceNumber,
        Role::DueAt,
        Role::PaidAt,
        Role::AmountDue,
        Role::AmountPaid,
        Role::Tax,
        Role::TaxRate,
        Role::Product,
        Role::Quantity,
        Role::UnitPrice,
        Role::LineAmount,
        Role::Discount,
    ],
    needs: &[Role::Customer, Role::Date, Role::Amount, Role::InvoiceNumber],
    roles: SALE,
    is_orders: true,
    lines: Some(TableKind::InvoiceLines),
    ..PLAIN
};

pub const INVOICE_LINES: KindInfo = KindInfo {
    id: "invoice_lines",
    one: "line",
    needs: &[Role::Customer, Role::Date, Role::Amount, Role::InvoiceNumber],
    roles: SALE,
    is_orders: true,
    ..PLAIN
};

pub const PAYMENTS: KindInfo = KindInfo {
    id: "payments",
    one: "payment",
    nouns: "payment|payments|payout|charge|zahlung|zahlungen|paiement|paiements|pago|pagos|pagamento|pagamenti|betaling|betalingen|pagamentos",
    words: "tender|transaction id|card brand|card",
    marks: &[Role::Fees, Role::PaymentId, Role::PaymentMethod, Role::Tip, Role::Refund],
    needs: &[Role::Customer, Role::Date, Role::Amount],
    roles: SALE,
    is_orders: true,
    ..PLAIN
};

pub const LEDGER: KindInfo = KindInfo {
    id: "ledger",
    one: "booking",
    nouns: "posting|buchung|journal entry",
    words: "f valor|movimiento|disponible|contabilizzazione|operazione|mutatie|mutatiesoort|libellé|extrait|\
            iban|bic|swift|value date|booking date|valuta|wertstellung|buchungstag|valutadatum|counterparty|\
            saldo|fecha valor|date de valeur|data valuta|tegenrekening|rentedatum|sort code|account type|compte|\
            numéro de compte|ledger|journal|transaction type|debit|credit|buchungstext|soll|haben|split|\
            gl account|grand livre|débito|crédito|dare|avere|grootboek|memo description",
    marks: &[Role::EventType, Role::Account, Role::Balance, Role::Direction, Role::Description],
    needs: &[Role::Date, Role::Amount, Role::EventType],
    roles: MOVEMENT,
    is_orders: true,
    ..PLAIN
};

pub const SUBSCRIPTIONS: KindInfo = KindInfo {
    id: "subscriptions",
    one: "subscription",
    nouns: "subscription|subscriptions|abo|abos|abonnement|abonnements|suscripción|suscripciones|abbonamento|abbonamenti|assinatura|assinaturas|membership",
    words: "mrr|recurring|patron|pledge|charge frequency|current period end|trial end",
    marks: &[
        Role::Plan,
        Role::Interval,
        Role::StartedAt,
        Role::EndedAt,
        Role::TrialEnd,
        Role::CancelReason,
        Role::MonthlyAmount,
        Role::CancelledAt,
        Role::PausedAt,
    ],
    without: &[Role::OrderId],
    needs: &[Role::Customer, Role::Date, Role::Amount],
    roles: &[
        Role::RecordId,
        Role::CustomerId,
        Role::CustomerName,
        Role::Email,
        Role::Company,
        Role::Currency,
        Role::Status,
        Role::Plan,
        Role::Interval,
        Role::IntervalCount,
        Role::Quantity,
        Role::StartedAt,
        Role::EndedAt,
        Role::TrialEnd,
        Role::CancelledAt,
        Role::CancelReason,
        Role::ChurnFlag,
        Role::TrialFlag,
        Role::ActiveFlag,
        Role::MonthlyAmount,
        Role::Fees,
        Role::CreatedAt,
        Role::Country,
        Role::Channel,
        Role::PausedAt,
        Role::ResumedAt,
        Role::PaymentFailed,
        Role::FirstName,
        Role::LastName,
        Role::Birthday,
    ],
    customer: &[Role::Email, Role::CustomerId, Role::CustomerName, Role::Company],
    date: &[Role::CreatedAt, Role::StartedAt],
    amount: &[Role::MonthlyAmount],
    domain: Domain::Subscription,
    ..PLAIN
};
