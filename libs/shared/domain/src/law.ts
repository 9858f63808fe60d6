/** Where a rule comes from. Rules are data so that a change of the law is a change of a row, not of code. */
export interface LawReference {
  /** Number of the Finnish act or decree in the statute book, e.g. `1301/2014`. */
  readonly act: string;
  /** Section and subsection as the law names them, e.g. `42 § 3 mom.`. */
  readonly section: string;
}

/** A reference to the Social Welfare Act (sosiaalihuoltolaki). */
export const socialWelfareAct = (section: string): LawReference => ({ act: '1301/2014', section });

/** A reference to the act on processing client data in social and health care (asiakastietolaki). */
export const clientDataAct = (section: string): LawReference => ({ act: '703/2023', section });

/** A reference to the ministerial decree on access rights by work task. */
export const accessDecree = (section: string): LawReference => ({ act: '457/2024', section });

/** A reference to the act on the population information system, which has the non-disclosure for safety (turvakielto). */
export const nonDisclosureAct = (section: string): LawReference => ({ act: '661/2009', section });
