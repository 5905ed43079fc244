//! Tables of something else, in which nothing was sold.

use crate::Case;

pub const TABLES: &[Case] = &[
    // The weather.
    (
        "table",
        "amount=|customer=",
        "",
        "\
date,precipitation,temp_max,temp_min,wind,weather
2026-01-05,8.5,11.8,1.6,3.4,sun
2026-01-06,7.3,3.4,3.8,5.6,sun
2026-01-07,2.2,7.9,-1.8,1.9,sun
2026-01-08,8.0,6.5,4.8,5.7,sun
2026-01-10,11.6,12.9,4.0,2.7,fog
2026-01-11,6.6,7.4,2.0,5.2,rain
2026-01-12,6.7,8.5,0.0,5.0,rain
2026-01-13,3.1,4.1,2.8,5.9,fog",
    ),
    // A share's prices.
    (
        "table",
        "amount=|customer=",
        "",
        "\
Date,Open,High,Low,Close,Adj Close,Volume
2026-01-05,91.89,103.09,85.69,90.61,91.72,665066
2026-01-06,98.38,99.33,84.44,96.90,94.13,423285
2026-01-07,92.39,99.58,89.74,90.73,98.79,731862
2026-01-08,94.56,102.35,82.22,97.19,94.34,641823
2026-01-09,93.27,99.51,88.74,92.74,92.51,279064
2026-01-10,90.55,99.14,88.71,95.56,91.66,141770
2026-01-12,93.02,102.54,82.64,90.03,91.37,818523
2026-01-13,92.49,99.76,80.44,96.46,95.72,441601",
    ),
    // Flights of an airport.
    (
        "table",
        "amount=|customer=",
        "",
        "\
FL_DATE,carrier,flight,origin,dest,dep_delay,arr_delay,distance
2026-01-05,UA,836,EWR,IAH,-4,-1,937
2026-01-05,DL,251,EWR,ORD,52,1,1374
2026-01-05,DL,892,JFK,IAH,3,-13,1537
2026-01-05,DL,312,JFK,MIA,1,2,701
2026-01-06,AA,879,JFK,MIA,56,40,1895
2026-01-07,DL,614,EWR,ORD,41,-11,1435
2026-01-07,AA,411,JFK,MIA,29,26,966
2026-01-08,AA,755,JFK,ORD,17,70,1464
2026-01-08,DL,393,EWR,IAH,-5,63,702
2026-01-08,AA,372,EWR,ORD,53,30,1487",
    ),
    // What is in a meal.
    (
        "table|products",
        "amount=|customer=",
        "",
        "\
Item,Serving Size,Calories,Total Fat,Sodium,Protein,Vitamin C (% Daily Value)
Hash Brown,56 g,327,29.4,776,10,1
Oatmeal,140 g,339,29.9,871,26,24
Side Salad,87 g,107,3.1,109,26,6
Apple Slices,56 g,181,20.0,723,23,65
Fish,140 g,341,26.9,1085,18,84
Wrap,87 g,39,22.4,630,12,5",
    ),
    // Flats that are offered.
    (
        "table|products",
        "amount=|customer=",
        "",
        "\
id,name,neighbourhood,latitude,longitude,room_type,price,minimum_nights,number_of_reviews,availability_365
2539,Quiet room,Kai,52.30457,4.87259,Entire home,143,24,53,261
2580,Loft,Kai,52.33631,4.85701,Private room,261,19,6,5
2621,Garden flat,Kai,52.37011,4.82138,Private room,237,18,19,326
2662,Attic,Nord,52.31235,4.82341,Entire home,89,22,90,174
2703,Studio,Kai,52.30209,4.83107,Private room,174,6,23,200
2744,Houseboat,Nord,52.35121,4.86041,Private room,274,9,83,98",
    ),
    // Houses for sale.
    (
        "table|products",
        "amount=|customer=",
        "",
        "\
Objektnummer;Straße;PLZ;Zimmer;Wohnfläche (m²);Kaufpreis;Baujahr
O-71;Seeweg 1;7505;4;153;803815;2000
O-72;Hauptstr. 9;7538;3,5;59;679800;1969
O-73;Gasse 4;4525;3,5;147;669370;1958
O-74;Seeweg 1;8393;3,5;117;344313;1990
O-75;Hauptstr. 9;6619;2,5;69;283323;1971
O-76;Gasse 4;8290;3,5;91;402904;1955
O-77;Seeweg 1;6322;4;45;623660;1968
O-78;Hauptstr. 9;7437;2,5;85;214568;2013",
    ),
    // Who was on board of a ship.
    (
        "table|customers",
        "amount=",
        "",
        "\
PassengerId,Survived,Pclass,Name,Sex,Age,SibSp,Fare,Cabin,Embarked
1,0,3,Dan Straub,female,29,0,30.37,C85,C
2,0,2,Ida Silva,male,38,1,65.41,C85,S
3,0,3,Ben Oduya,female,43,1,59.37,E46,S
4,0,3,Greta Bianchi,female,7,3,69.69,E46,C
5,1,1,Lea Lind,male,16,0,20.35,C85,S
6,0,2,Eva Petit,male,16,3,25.40,,Q
7,1,3,Jon Moss,male,36,3,59.00,C85,C
8,1,2,Cleo Marsh,female,26,2,40.28,,C",
    ),
    // A sensor.
    (
        "table",
        "amount=|customer=",
        "",
        "\
timestamp,device_id,voltage,humidity,battery
2026-01-05T12:40:00,d2,3.49,58.7,66
2026-01-06T15:45:00,d1,3.03,50.2,26
2026-01-07T15:50:00,d2,3.09,48.1,97
2026-01-08T20:55:00,d2,3.75,57.7,31
2026-01-09T23:00:00,d1,3.84,52.9,26
2026-01-11T01:05:00,d2,3.84,42.8,85
2026-01-11T01:20:00,d1,3.37,59.0,16
2026-01-11T02:20:00,d2,3.11,57.0,49",
    ),
];
