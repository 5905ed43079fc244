//! Tables of what a business plans, tries and judges.

use crate::Case;

pub const TABLES: &[Case] = &[
    // Decisions of a board.
    (
        "decisions",
        "decided_at=Decided on|data_driven=Data driven|team=Team|amount=|customer=",
        "",
        "\
Decision,Insight at,Decided on,Team,Data driven,Automated
Close Mondays,2026-01-05,2026-01-22,Shop,yes,yes
New oven,2026-01-16,2026-01-20,Shop,no,no
Raise prices,2026-01-23,2026-02-07,Kitchen,no,yes
Hire baker,2026-02-02,2026-02-22,Kitchen,no,yes
Drop tarts,2026-02-05,2026-02-24,Shop,yes,no
Open stall,2026-02-12,2026-02-18,Shop,no,yes
Ship bread,2026-02-18,2026-03-04,Shop,yes,yes
Buy van,2026-02-25,2026-02-28,Shop,yes,yes",
    ),
    // Initiatives and their launch.
    (
        "initiatives",
        "launched_at=Launch date|partner=Partner|amount=",
        "",
        "\
Initiative,Started,Launch date,Partner,Revenue gain,Cost
Loyalty card,2026-01-05,2026-01-27,,574.54,701.81
Second shop,2026-01-11,2026-03-18,Café Lind,2724.24,489.11
Online orders,2026-01-15,2026-04-10,Mill Nord,2788.59,108.48
Catering,2026-01-26,2026-02-26,Café Lind,360.11,675.57
Courses,2026-02-09,2026-04-18,Café Lind,3407.92,304.37
Gift boxes,2026-02-16,2026-04-23,,993.52,235.07",
    ),
    // Predictions and what came of them.
    (
        "predictions",
        "predicted=Predicted|actual=Actual|amount=|customer=",
        "",
        "\
Date,Model,Predicted,Actual
2026-01-05,autumn,98,109
2026-01-07,autumn,128,131
2026-01-19,autumn,119,92
2026-01-26,spring,97,80
2026-01-29,spring,105,139
2026-02-08,autumn,117,129
2026-02-19,autumn,99,106
2026-02-24,spring,113,88",
    ),
    // A market by year.
    (
        "market",
        "market_size=Marktvolumen|amount=",
        "",
        "\
Jahr;Marktvolumen;Eigener Umsatz;Wettbewerber;Umsatz Wettbewerber
2018;1346250;80092;Lind AG;270168
2019;1240003;72104;Lind AG;242308
2020;1046456;75837;Moss GmbH;205146
2021;1340537;84539;Moss GmbH;279381
2022;1326339;82577;Moss GmbH;189154
2023;1035717;74125;Lind AG;236378
2024;1386836;59020;Moss GmbH;87814
2025;1238267;40454;Lind AG;224660",
    ),
    // Requests for one's own data.
    (
        "requests",
        "kind=Request type|amount=|order_id=",
        "",
        "\
Request ID,Received,Request type,Completed
DSR-14,2026-01-05,Correction,2026-01-30
DSR-15,2026-01-13,Erasure,
DSR-16,2026-01-23,Erasure,2026-02-18
DSR-17,2026-01-27,Correction,
DSR-18,2026-02-04,Access,2026-02-17
DSR-19,2026-02-07,Correction,
DSR-20,2026-02-09,Access,2026-03-08
DSR-21,2026-02-20,Correction,2026-03-02",
    ),
    // An assessment of maturity.
    (
        "assessments",
        "framework=Framework|score=Score|assessor=Assessor|amount=",
        "",
        "\
Assessment date,Framework,Dimension,Score,Max score,Assessor
2026-01-05,Data maturity,People,2,5,Jon
2026-01-18,Data maturity,Process,1,5,Ida
2026-01-31,Data maturity,Tools,3,5,Ida
2026-02-03,Data maturity,Culture,2,5,Ida
2026-02-05,Data maturity,People,3,5,Ida
2026-02-07,Data maturity,Process,4,5,Ida
2026-02-11,Data maturity,Tools,3,5,Jon
2026-02-15,Data maturity,Culture,5,5,Jon",
    ),
    // An experiment's variants.
    (
        "experiments",
        "variant=Variant|exposures=Exposures|conversions=Conversions|amount=",
        "",
        "\
Experiment,Variant,Exposures,Conversions,Start date
Button,control,1172,78,2026-01-05
Button,test,1181,67,2026-01-05
Headline,control,1139,77,2026-02-16
Headline,test,1046,65,2026-02-16
Price,control,941,62,2026-03-20
Price,test,976,46,2026-03-20",
    ),
    // Targets of a year.
    (
        "targets",
        "metric=Metric|target=Target value|amount=",
        "",
        "\
Metric,Target value,Due date,Owner
Revenue,120000,2026-12-31,Jon
Churn rate,0.05,2026-12-31,Jon
NPS,40,2026-06-30,Jon
Orders,900,2026-12-31,Ida
Average order,45,2026-12-31,Ida
Returns,0.02,2026-06-30,Jon",
    ),
];
