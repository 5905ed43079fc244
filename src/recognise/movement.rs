//! What kind of movement of money a row is: something sold, money that went back, or neither.

use super::lexicon::Lexicon;

/// A kind of movement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Movement {
    /// Something was sold.
    Sale,
    /// Money went back.
    Refund,
    /// Something was sold, and all of its money went back since.
    Returned,
    /// Something was given for something else: what is paid back for the difference went back, and nothing was sold.
    Exchange,
    /// Money was paid for something that another row says was sold.
    Settlement,
    /// Nothing that a customer bought: a withdrawal, a bill, an estimate.
    Other,
}

impl Movement {
    /// What it comes to with a row's amount.
    pub fn of(self, amount: Option<i64>) -> Movement {
        match self {
            Movement::Returned | Movement::Exchange if amount.is_some_and(|amount| amount < 0) => Movement::Refund,
            Movement::Exchange => Movement::Other,
            movement => movement,
        }
    }
}

/// Whole cells that mean the same in any column of kinds, whatever else stands in it.
const BACK: &[(Movement, &str)] = &[
    (
        Movement::Returned,
        "refunded|fully refunded|returned|refunded order|erstattet|rückerstattet|zurückgegeben|retourniert|remboursé|\
            remboursée|retourné|retournée|reembolsado|reembolsada|devuelto|devuelta|rimborsato|rimborsata|reso|resa|\
            terugbetaald|geretourneerd|devolvido|devolvida",
    ),
    (
        Movement::Refund,
        "refund|refunds|partial refund|return|returns|credit note|credit memo|chargeback|storno|stornierung|\
            stornorechnung|gutschrift|rechnungskorrektur|retoure|rückgabe|rückerstattung|erstattung|avoir|retour|\
            remboursement|note de crédit|devolución|reembolso|nota de crédito|rimborso|nota di credito|\
            restituzione|creditnota|creditfactuur|terugbetaling|retourzending|devolução|estorno",
    ),
    (Movement::Exchange, "exchange|exchanged|umtausch|échange|cambio|ruil|omruil|troca"),
];

/// Words and what they mean, for a [`Lexicon`].
const WORDS: &[(Movement, &str)] = &[
    (
        Movement::Refund,
        "~refund|~storno|~stornierung|~retoure|~rückgabe|~rückerstattung|~devolução|~estorno|~credit memo|~credit note|~sales credit note|~chargeback|~return|~gutschrift|~erstattung|~avoir|\
            ~remboursement|~reembolso|~nota de crédito|~devolución|~rimborso|~nota di credito|~creditnota|\
            ~terugbetaling",
    ),
    (
        Movement::Other,
        "~withdrawal|~hold|~conversion|~transfer|~bill|~expense|~deposit|~estimate|~quote|~journal|~payout|~fee|\
            ~adjustment|~check|~purchase order|~reserve|~bank|~auszahlung|~übertrag|~gebühr|~aufwand|~angebot|\
            ~virement|~frais|~devis|~retiro|~gasto|~presupuesto|~prelievo|~spesa|~preventivo|~offerte|~opname",
    ),
    (
        Movement::Sale,
        "~invoice|~sale|~sales receipt|~order|~charge|~donation|~rechnung|~verkauf|~umsatz|~facture|~vente|~factura|\
            ~venta|~fattura|~vendita|~factuur|~verkoop|~fatura|~venda|accrec",
    ),
    (
        Movement::Settlement,
        "~payment|~receive payment|~zahlung|~paiement|~règlement|~pago|~cobro|~pagamento|~incasso|~betaling|\
            ~recebimento",
    ),
];

/// Codes of accounting programs, which mean this only beside each other.
const CODES: &[(Movement, &str)] = &[
    (Movement::Sale, "si|accrec"),
    (Movement::Refund, "sc|accreccredit"),
    (Movement::Settlement, "sa|sr"),
    (Movement::Other, "pi|pc|pa|pp|bp|br|cp|cr|jd|jc|vp|vr|accpay|accpaycredit"),
];

/// What each of a column's cells says. A payment is a sale of its own where no row of the column is an invoice.
pub fn movements(cells: &[impl AsRef<str>], own: &[(Movement, &str)]) -> Vec<Option<Movement>> {
    let codes = Lexicon::new(&[CODES]);
    let coded: Vec<Option<Movement>> = cells.iter().map(|cell| codes.get(cell.as_ref())).collect();
    if coded.contains(&Some(Movement::Sale)) && !coded.contains(&None) {
        return coded;
    }
    let words = Lexicon::new(&[own, BACK, WORDS]);
    let mut found: Vec<Option<Movement>> = cells.iter().map(|cell| words.get(cell.as_ref())).collect();
    if !found.contains(&Some(Movement::Sale)) {
        for one in found.iter_mut().filter(|one| **one == Some(Movement::Settlement)) {
            *one = Some(Movement::Sale);
        }
    }
    found
}

/// The same in a table of orders, where a “type” may be anything: of a delivery, of a visit. It counts where some rows are
/// called sales, or else as far as cells say nothing but that money went back.
pub fn movements_of_orders(cells: &[impl AsRef<str>], own: &[(Movement, &str)]) -> Vec<Option<Movement>> {
    let found = movements(cells, own);
    if found.contains(&Some(Movement::Sale)) {
        return found;
    }
    let words = Lexicon::new(&[BACK]);
    cells.iter().map(|cell| words.get(cell.as_ref())).collect()
}

/// Columns of yes and no about payments that buyers took back by their bank, and about such cases that the shop won.
const DISPUTES: &[(bool, &str)] = &[
    (
        false,
        "disputed|is disputed|chargeback|is chargeback|charged back|chargedback|dispute lost|rückbuchung|rückgebucht|litige",
    ),
    (true, "dispute won|won dispute|chargeback won|disput gewonnen|litige gagné"),
];

/// Whether a header is one of payments taken back (`false`) or of cases won (`true`).
pub fn is_dispute(header: &str) -> Option<bool> {
    Lexicon::new(&[DISPUTES]).get(header)
}

/// Kinds of amount that a customer does not pay, in settlements that give each amount of an order a row.
const NOT_PAID: &[(bool, &str)] = &[
    (true, "~item price|~product|~principal|~shipping|~promotion|~tip"),
    (
        false,
        "~fee|~fees|~commission|~withheld|~withholding|~storage|~advertising|~reserve|~payout|~transfer|~adjustment|\
            ~reimbursement|~other|~gebühr|~gebühren|~provision|~lagerung|~sonstige|~frais|~commissions|~autre|~tarifa|\
            ~tarifas|~comisión|~otro|~commissione|~commissioni|~altro|~kosten|~commissie|~overig|~taxa|~comissão|~outro",
    ),
];

/// Whether each of the cells of a column of kinds of amount is money that a customer pays; all are where none is known to
/// be.
pub fn paid_by_customers(cells: &[impl AsRef<str>]) -> Vec<bool> {
    let words = Lexicon::new(&[NOT_PAID]);
    let found: Vec<Option<bool>> = cells.iter().map(|cell| words.get(cell.as_ref())).collect();
    let any = found.contains(&Some(true));
    found.into_iter().map(|paid| !any || paid.unwrap_or(true)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fees_of_a_settlement_are_not_paid_by_customers() {
        let cells = ["ItemPrice", "ItemFees", "Promotion", "other-transaction", "Inbound Defect Fee"];
        assert_eq!(paid_by_customers(&cells), [true, false, true, false, false]);
        assert_eq!(paid_by_customers(&["Setup fee", "Monthly fee"]), [true, true], "what else would be sold?");
    }

    #[test]
    fn payments_settle_invoices_and_are_sales_without_them() {
        use Movement::{Other, Refund, Sale, Settlement};
        let cells = ["Invoice", "Payment", "Credit Memo", "Expense", "Sales Receipt"];
        assert_eq!(movements(&cells, &[]), [Sale, Settlement, Refund, Other, Sale].map(Some));
        let cells = ["Express Checkout Payment", "Payment Refund", "General Withdrawal"];
        assert_eq!(movements(&cells, &[]), [Sale, Refund, Other].map(Some));
        assert_eq!(movements(&["Whatever"], &[]), [None]);
    }

    #[test]
    fn a_type_of_order_counts_where_it_says_that_money_went_back() {
        use Movement::{Exchange, Other, Refund, Returned, Sale};
        let cells = ["Online", "Refunded", "Retoure", "Avoir", "Exchange"];
        let found = [None, Some(Returned), Some(Refund), Some(Refund), Some(Exchange)];
        assert_eq!(movements_of_orders(&cells, &[]), found);
        assert_eq!(movements_of_orders(&["First visit", "Return visit"], &[]), [None, None]);
        assert_eq!(
            movements_of_orders(&["Order", "Partial refund", "Storno Rechnung"], &[]),
            [Sale, Refund, Refund].map(Some)
        );
        assert_eq!([Returned, Exchange].map(|movement| movement.of(Some(-1))), [Refund, Refund]);
        assert_eq!([Returned, Exchange].map(|movement| movement.of(Some(1))), [Returned, Other]);
    }
}
