export const fi = {
  ground: {
    confirmation_26: 'Erityissuojattavien tietojen vahvistus',
    client_cannot_assess: 'Asiakas ei pysty arvioimaan luvan merkitystä',
    social_authority_need: 'Sosiaaliviranomaisen tiedonsaantioikeus',
    unconscious_client: 'Asiakas on tajuton tai muuten kykenemätön ilmaisemaan tahtoaan',
  },
  banner: {
    mine: 'Olet avannut tietoja lain perusteella',
    others: 'Asiakkaasi tietoja on avattu lain perusteella',
    who: 'Avaaja: {{person}}',
    ground: 'Peruste: {{ground}} ({{sections}})',
    until: 'Voimassa kello {{time}} asti',
    left_one: 'Jäljellä {{count}} minuutti',
    left_other: 'Jäljellä {{count}} minuuttia',
    reason: 'Syy: {{reason}}',
    end: 'Lopeta nyt',
    ending: 'Lopetetaan',
    ended: 'Avaus on päättynyt. Tiedot eivät enää näy.',
  },
};
