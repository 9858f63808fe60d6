import { aged, topic } from './topic.js';

/** Cases of clients who are served in Swedish, by the client's time of life. */
export const SWEDISH_TOPICS = {
  old: [
    topic(
      'Närståendevårdarens ork',
      [
        'Han ropar på mig om nätterna. Jag sover i köket för att få vila.',
        'Vårdaren har inte haft en ledig dag på två månader. Avlastning i hemmet provas.',
      ],
      ['Två nätter i månaden med hel sömn', 'Ledigheten har blivit av tre månader i rad.'],
      ['family_carer_leave', 'Avlastning i hemmet två nätter i månaden.'],
      'Boka en vårdare på prov och skriv ner nattens rutiner',
    ),
    topic(
      'Färdtjänst och vardag i skärgården',
      [
        'Båten går två gånger om dagen. Missar jag den, missar jag doktorn.',
        'Klienten kan inte använda allmänna färdmedel. Färdtjänst med samma chaufför ger trygghet.',
      ],
      ['Jag kommer i tid till vården', 'Fyra besök utan avbokningar.'],
      ['mobility_support', 'Färdtjänst, 18 enkelresor i månaden.'],
      'Kontrollera tidtabellen och boka resan till nästa besök',
    ),
    topic(
      'Alkohol efter pensioneringen',
      [
        'Dagarna är långa. Konjaken kom så småningom.',
        'Klienten söker själv hjälp. Samtal i hemmet på svenska varannan vecka, och läkemedlen gås igenom.',
      ],
      ['Vardagar utan alkohol', 'Tre veckor utan, helgerna medräknade.'],
      ['substance_work', 'Samtal på svenska varannan vecka.'],
      'Gå igenom läkemedelslistan med klienten',
    ),
    topic(
      'Minnet och att bo kvar hemma',
      [
        'Jag glömmer grytan, men inte vägen till stranden.',
        'Minnesutredningen pågår. Spisvakt och daglig telefonkontakt ordnas redan nu.',
      ],
      ['Tryggt hemma', 'Tre veckor utan händelser med spisen.'],
      ['home_care', 'Hemvårdens besök två gånger om dagen.'],
      'Beställ spisvakt och visa den för dottern',
    ),
  ],
  adult: [
    topic(
      'Tillbaka till arbetet efter utmattning',
      [
        'Jag grät i bilen på parkeringen och körde hem igen. Sedan dess har jag inte varit där.',
        'Sjukledigheten har varat i fyra månader. Arbetsprövning på deltid är möjlig när ärendena hemma har ordnats.',
      ],
      ['Tre dagar i veckan på jobbet', 'Arbetsprövningen har fortgått i sex veckor utan avbrott.'],
      ['social_rehabilitation', 'Individuell rehabilitering och nätverksmöte med företagshälsovården.'],
      'Kom överens om nätverksmöte med företagshälsovården',
    ),
    topic(
      'Bostad efter skilsmässan',
      [
        'Jag bor i sommarstugan, och vattnet stängs av när frosten kommer.',
        'Klienten behöver en vinterbonad bostad inom två månader. Klienten träffar barnen varannan helg.',
      ],
      ['Ett hem där barnen kan sova över', 'Hyresavtalet är undertecknat.'],
      ['social_guidance', 'Boenderådgivning och stöd med ansökningar.'],
      'Skicka ansökan till tre hyresbolag tillsammans med klienten',
    ),
    topic(
      'Ångest och att komma hemifrån',
      [
        'Det går bra till postlådan. Efter den börjar hjärtat slå.',
        'Rörelseradien har krympt under ett år. Övningar steg för steg tillsammans med en bekant handledare.',
      ],
      ['Till butiken på egen hand', 'Två gånger i veckan utan sällskap.'],
      ['mental_health_work', 'Hembesök en gång i veckan med övningar utomhus.'],
      'Gör upp en övningslista och följ med första varvet',
    ),
    topic(
      'Hjälpmedel och stöd efter olyckan',
      [
        'Jag kan nästan allt, bara långsammare. Det värsta är att alla ska hjälpa till fel.',
        'Handens funktion återkommer delvis. Hjälpmedel och anpassat arbete utreds innan sjukdagpenningen upphör.',
      ],
      ['Jag klarar vardagen med egna händer', 'Matlagning och påklädning utan hjälp.'],
      ['social_rehabilitation', 'Rehabiliteringshandledning och hjälpmedelsbedömning.'],
      'Boka hjälpmedelsbedömning och samla utlåtandena',
    ),
    topic(
      'Stöd för att klara hemmet efter stroke',
      [
        'Jag vill laga min egen frukost. Handen lyder inte riktigt ännu.',
        'Rehabiliteringen ger snabbast resultat nu. Träningen sker i klientens egen vardag.',
      ],
      ['Morgonkaffet klarar jag själv', 'Fyra morgnar i veckan utan hjälp.'],
      ['social_rehabilitation', 'Hemrehabilitering tre gånger i veckan.'],
      'Boka hembesök och ta med hjälpmedel för köket',
    ),
    topic(
      'Skulder och hyra efter uppsägningen',
      [
        'Firman lade ner i augusti. Jag har inte öppnat posten sedan dess.',
        'Hyran är obetald i två månader. En betalningsplan hinner göras innan ärendet går vidare.',
      ],
      ['Jag vet vad jag är skyldig', 'Alla räkningar är öppnade och en plan är gjord.'],
      ['social_guidance', 'Ekonomisk handledning varannan vecka.'],
      'Ring hyresvärden och be om en betalningsplan',
    ),
  ],
  young: [
    topic(
      'Ung person utan studieplats',
      [
        'Jag sover på dagarna. Alla andra vet vart de är på väg, känns det som.',
        'Dygnsrytmen har vänt. Klienten är intresserad av bilmekanik, och verkstaden kan börja med korta dagar.',
      ],
      ['Jag vaknar för något', 'På verkstaden tre dagar i veckan i en månad.'],
      ['social_rehabilitation', 'Arbetsverkstad med halvdagar.'],
      'Följ med på första besöket till verkstaden',
    ),
  ],
  child: [
    aged(
      4,
      6,
      topic(
        'Barnets tal och svensk talterapi',
        [
          'Med mammans ord: han förstår allt men blir arg när vi inte förstår honom.',
          'Talterapi på svenska har lång kö. Bildstöd tas i bruk genast hemma och på dagis.',
        ],
        ['Jag berättar vad jag vill', 'Tio bilder används varje dag.'],
        ['family_work', 'Handledning i bildstöd hemma.'],
        'Skaffa bildkort och visa hur de används',
      ),
    ),
  ],
} as const;
