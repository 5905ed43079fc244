//! What kind of movement of money a row is: something sold, money that went back, or neither.

use super::lexicon::Lexicon;

/// A kind of movement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Movement {
    /// Something was sold.
    Sale,
    /// Money went back.
    Refund,
    /// Money was paid for something that another row says was sold.
    Settlement,
    /// Nothing that a customer bought: a withdrawal, a bill, an estimate.
    Other,
}

/// Words and what they mean, for a [`Lexicon`].
const WORDS: &[(Movement, &str)] = &[
    (
        Movement::Refund,
        "~refund|~credit memo|~credit note|~sales credit note|~chargeback|~return|~gutschrift|~erstattung|~avoir|\
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

/// What each of a column's cells says. A payment is a sale of its own where no row of the column is an invoice.
pub fn movements(cells: &[impl AsRef<str>], own: &[(Movement, &str)]) -> Vec<Option<Movement>> {
    let words = Lexicon::new(&[own, WORDS]);
    let mut found: Vec<Option<Movement>> = cells.iter().map(|cell| words.get(cell.as_ref())).collect();
    if !found.contains(&Some(Movement::Sale)) {
        for one in found.iter_mut().filter(|one| **one == Some(Movement::Settlement)) {
            *one = Some(Movement::Sale);
        }
    }
    found
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
}
