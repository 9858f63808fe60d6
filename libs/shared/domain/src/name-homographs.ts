/**
 * Finnish and Swedish names that are also ordinary words (Toivo: hope, Mäki: hill, Dag: day). In lower case they mean the word far
 * oftener than the person, so they count as a name only with a capital letter or beside the person's other name.
 */
const NAMES_THAT_ARE_WORDS = `
  aalto aamu aarre aho aino alho anna ansa armo aura berg björk dag ek elo ensi gran halla hanka harju harmaa heinä hella helmi
  hirvi holm hope huhta hukka ilma ilo ilona ilta impi into jalo joki kai kaino kaisla kallio kangas karhu kari kataja kauko kesä
  kettu kielo kivi koivu korpi koski kotka kukka kulta kuusi lahja lahti laine lampi lehti lehto lepo levo lilja lind linna liv
  lumi luoto malmi manner marja meri metsä miekka mäki mänty niemi niitty nurmi oiva oja onni orvokki otso outo pelto pia pohja
  puro päivi raita ranta rauha rinne ros ruusu saari salli salmi salo satu savi seppä sini sirkka sisko sol sten sulo suo
  suomalainen suomi susi suvi taika taimi taisto taito talvi tammi tarmo tikka toivo tuomi tuominen tuuli tähti törmä ukko urho
  usko vaara valo vappu varpu veli vieno vilja viola virta voitto vuokko vuori will
`;

/**
 * Everyday words that often begin sentences and are spelt like a form of some name: Pian (of Pia; soon), Toivon (of Toivo; I hope).
 * Base forms stay out unless they are very common, lest a name at the start of a sentence slip through.
 */
const EVERYDAY_WORDS = `
  aamulla aamun aamuisin ainoa ainoan anna annamme annan annat annatko hukkaan illalla illaksi illan ilmaa ilman ilon iloa iltaa
  iltana innolla kai kesällä kesän kuusi onnea onneksi outo oudon oudolla pian pohjalla pohjan pitkästä päivin päiviä rannalla
  rauhan rauhassa sallin sallit sinistä suomalainen suomalaisen suomalaiset suomalaista suomea suomeksi suomen suomessa suomesta
  taidon taito talvella talven toivoa toivon toivot tuomisen tuomista uskoa uskon uskot vaarallista vaaran vaarassa valoa
  vanhasta virtaa dags livs
`;

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const NAME_HOMOGRAPHS = words(NAMES_THAT_ARE_WORDS);
export const EVERYDAY_FORMS = words(EVERYDAY_WORDS);
