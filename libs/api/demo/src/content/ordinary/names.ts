/*
 * Invented people. Family names are the clients' own: no professional of the demo bears one, so that nobody mixes the two up.
 */

const list = (names: string): readonly string[] => names.split(',').map((name) => name.trim());

export const FINNISH_FAMILY_NAMES = list(`
  Aalto, Ahokas, Ahonen, Alanko, Anttila, Arola, Eerola, Eskelinen, Eteläaho, Haapala, Haavisto, Halonen,
  Hautala, Heinonen, Hietasalo, Hirvonen, Honkanen, Huhtala, Huttunen, Hyvärinen, Ikonen, Immonen,
  Itkonen, Jaakkola, Jokela, Julkunen, Jääskeläinen, Kaartinen, Kainulainen, Kangasniemi, Karhunen,
  Kauppila, Kekäläinen, Kemppainen, Kiiskinen, Kilpeläinen, Kivelä, Koivuranta, Kokkonen, Kontio,
  Korpela, Kosonen, Kotilainen, Kuisma, Kukkonen, Kuosmanen, Kuronen, Kyllönen, Lampinen, Lappalainen,
  Launonen, Lehtimäki, Leinonen, Liimatainen, Lipponen, Loikkanen, Luukkonen, Malinen, Mannila,
  Martikainen, Matikainen, Mikkola, Multanen, Mustonen, Myllylä, Mönkkönen, Nenonen, Nevalainen, Nikkilä,
  Nousiainen, Nykänen, Oikarinen, Oksanen, Paananen, Pakkanen, Parviainen, Pasanen, Pelkonen, Pennanen,
  Pesonen, Piirainen, Pirttilä, Pohjola, Pulkkinen, Puustinen, Pöyhönen, Raatikainen, Rissanen,
  Romppanen, Ruotsalainen, Räihä, Räsänen, Saastamoinen, Salonen, Sihvonen, Siltala, Simonen, Sirviö,
  Soininen, Suhonen, Suomalainen, Taskinen, Tervonen, Tiainen, Tikkanen, Toivanen, Tolvanen, Tolonen,
  Torvinen, Tossavainen, Turpeinen, Tynkkynen, Ukkonen, Utriainen, Vainikainen, Valkonen, Vanhanen,
  Varis, Vartiainen, Vauhkonen, Vehviläinen, Venäläinen, Vepsäläinen, Vesterinen, Viinikainen, Vilenius,
  Voutilainen, Vuorela, Väätäinen, Ylitalo, Ylönen`);

export const GIVEN_NAMES = {
  old: list(`
  Aarne Olavi, Aili Maria, Eino Johannes, Elvi Annikki, Eila Kaarina, Erkki Kalevi, Helvi Inkeri,
  Hilkka Sofia, Irja Tellervo, Kauko Ilmari, Kerttu Elina, Lauri Antero, Liisa Orvokki, Maija Liisa,
  Martti Juhani, Oiva Ensio, Onni Armas, Paavo Kalervo, Pirkko Helena, Raija Sinikka, Rauha Aliisa,
  Reino Tapani, Saara Esteri, Seppo Juhani, Sirkka Anneli, Taimi Kyllikki, Tauno Veikko, Toini Marjatta,
  Urho Matias, Veikko Kustaa`),
  adult: list(`
  Anne Maarit, Antti Petteri, Ari Pekka, Arja Hannele, Eija Susanna, Esa Tapio, Hannu Kristian,
  Heli Johanna, Jaana Marika, Janne Mikael, Jarmo Antero, Juha Matti, Jukka Sakari, Kari Johannes,
  Kimmo Tapani, Kirsi Maria, Krista Helena, Lasse Kalevi, Maarit Elina, Marja Leena, Mervi Katariina,
  Mika Petri, Mirja Anneli, Nina Carita, Pasi Juhani, Pekka Tuomas, Petri Olavi, Pia Susanna,
  Raimo Kullervo, Rami Kristian, Reija Tuulikki, Risto Ilmari, Saija Marjut, Sami Petteri, Sirpa Anneli,
  Susanna Maria, Taina Kristiina, Teemu Antti, Teija Irmeli, Tero Johannes, Tiina Maarit, Tommi Kalle,
  Tuomo Veikko, Ulla Maija, Vesa Antero`),
  young: list(`
  Aada Sofia, Aaro Elias, Anniina Maria, Atte Mikael, Eemeli Juhani, Eetu Oskari, Essi Amanda,
  Heta Emilia, Iiro Valtteri, Jasmin Julia, Jesse Aleksanteri, Joel Matias, Julia Helmiina, Kaapo Antero,
  Kiia Maria, Lotta Katariina, Luka Samuel, Matleena Aino, Miro Juhani, Nea Amanda, Niko Santeri,
  Oona Matilda, Peppi Sofia, Rasmus Oliver, Roosa Linnea, Saana Elina, Samu Eemil, Tiia Johanna,
  Topi Kristian, Veeti Oskari, Venla Maria, Vili Benjamin`),
  mothers: list(`
  Emilia Johanna, Henna Maria, Jonna Katariina, Karoliina Anni, Laura Maarit, Linda Susanna, Mari Hannele,
  Milla Elina, Niina Helena, Piia Marjaana, Sanni Tuulia`),
  child: list(`
  Aapo, Alma, Eevi, Elsa, Enni, Hugo, Iivari, Kerttu, Leevi, Lenni, Linnea, Mila, Nooa, Oiva, Okko,
  Pihla, Seela, Toivo, Vilja, Väinö`),
};

export const SWEDISH_FAMILY_NAMES = list(`
  Ahlskog, Backström, Björklund, Dahlbacka, Enqvist, Granholm, Häggblom, Kronqvist, Lillhannus, Nygård,
  Storbacka, Söderlund, Westerlund, Östman`);

export const SWEDISH_GIVEN_NAMES = {
  old: list(`
  Bengt Olof, Gunnel Maria, Karl-Erik, Märta Elisabet, Nils Gustav, Solveig Margareta`),
  adult: list(`
  Anders Johan, Carina Helena, Fredrik Mikael, Gun-Britt, Johan Erik, Monica Sofia`),
  young: list(`
  Albin Oskar, Ebba Linnea, Filip Emil, Tindra Maria`),
  child: list(`
  Astrid, Edvin, Hilda, Melker`),
};

/** Given and family name together, by origin; the age of the bearer does not show in them. */
export const NAMES_FROM_ELSEWHERE = [
  ['Abdi Mohamed', 'Warsame'],
  ['Fadumo Ali', 'Osman'],
  ['Olena', 'Kovalchuk'],
  ['Andrii', 'Bondarenko'],
  ['Zahra', 'Rahimi'],
  ['Hamid Reza', 'Ahmadi'],
  ['Layla', 'al-Jabiri'],
  ['Mustafa Karim', 'al-Dulaimi'],
  ['Nguyen Thi', 'Phuong'],
  ['Irina Sergejevna', 'Volkova'],
  ['Dmitri', 'Sokolov'],
  ['Blessing', 'Okafor'],
  ['Emmanuel', 'Mbeki-Nsenga'],
  ['Gulsen', 'Yildirim'],
  ['Kateryna', 'Shevchuk'],
  ['Habib', 'Noori'],
  ['Saido Yusuf', 'Hersi'],
  ['Marisol', 'Quispe Rojas'],
  ['Yasmin', 'Haddad'],
  ['Tesfaye', 'Gebremariam'],
  ['Natalia', 'Petrenko'],
  ['Farid', 'Sultani'],
  ['Thanh Minh', 'Tran'],
  ['Hodan Isse', 'Jama'],
  ['Samira', 'Qasim'],
  ['Viktor', 'Melnichenko'],
  ['Grace', 'Adeyemi'],
] as const;

export const CHILDREN_FROM_ELSEWHERE = list(`
  Amir, Daria, Elif, Ikram, Maksym, Nour, Sofiia, Yusuf`);
