import { Grounds, type Document } from './grounds.js';
import {
  crossingModes,
  GATED,
  HEALTH_KINDS,
  healthReach,
  type Holds,
  type RuleName,
  socialReach,
  WIDE,
} from './reach.js';
import { MADE_IN } from './town-documents.js';
import type { Case, Consultation, Entry, Person, Task, World } from './world.js';

/** What anyone may see of the world now; `without`: as if the law had one rule less. */
export class Rules {
  private readonly holds: Holds;
  private readonly grounds: Grounds;

  constructor(
    private readonly world: World,
    without: RuleName | null = null,
  ) {
    this.holds = (rule) => rule !== without;
    this.grounds = new Grounds(world, this.holds);
  }

  seesCase(person: Person, one: Case): boolean {
    return this.opensOfCase(person, one, 'client_information');
  }

  seesPlan(person: Person, one: Case): boolean {
    return this.opensOfCase(person, one, 'plan');
  }

  seesAssessment(person: Person, one: Case): boolean {
    return this.opensOfCase(person, one, 'assessment');
  }

  seesDecision(person: Person, one: Case): boolean {
    return this.opensOfCase(person, one, 'decision');
  }

  seesJointDecision(person: Person, one: Case): boolean {
    return this.opensOfCase(person, one, 'decision', MADE_IN);
  }

  seesEntry(person: Person, entry: Entry): boolean {
    const of = this.world.cases.find(({ id }) => id === entry.caseId);
    return of !== undefined && this.opens(person, of, { ...entry, entry });
  }

  /** A consultation: its asker, whoever has it, those of the expertise while nobody has, and those who see its case. */
  seesConsultation(person: Person, id: string): boolean {
    const one = this.world.consultations.find((known) => known.id === id);
    if (!one || this.isOut(person)) return false;
    const isFree = !this.holds('request is taken') || one.status === 'requested';
    return this.isParty(person, id) || (isFree && person.hasExpertise && this.mayBeTold(person, one));
  }

  /** Whose case it is, its thread and attachments: not for those who only could take it. */
  isParty(person: Person, id: string): boolean {
    const one = this.world.consultations.find((known) => known.id === id);
    if (!one || this.isOut(person)) return false;
    const isClosed = this.holds('consultation closes') && ['closed', 'cancelled'].includes(one.status);
    // 9 §: what names a client is its asker's by the case alone.
    const isOwn = one.caseId === null || !this.holds('asker needs the case');
    if (one.asker === person.id && isOwn) return true;
    if (one.claimant === person.id && !isClosed && this.mayBeTold(person, one)) return true;
    const about = this.world.cases.find((known) => known.id === one.caseId);
    return about !== undefined && this.seesCase(person, about);
  }

  /**
   * 53, 58, 59 §; 457/2024 18 §: of the client a consultation names, somebody of health care hears by a task that the decree opens that
   * client's service function to, of M1 by one given in the case's own joint service, and over no denial.
   */
  mayBeTold(
    person: Person,
    { caseId, client, mode }: Pick<Consultation, 'caseId' | 'client' | 'mode'>,
  ): boolean {
    const about = this.world.cases.find((known) => known.id === caseId);
    if (!about || client === null || mode === null || person.register === 'social') return true;
    const { serviceFunction } = about;
    const kind = 'client_information';
    if (!this.holds('law of consultations')) return true;
    const service = this.world.jointServices.get(about.workspace);
    const hasTask = this.tasksOf(person).some(
      (held) =>
        healthReach(held, kind, this.holds)(serviceFunction) &&
        (mode !== 'M1' ||
          (service !== undefined && this.world.jointServices.get(held.workspace) === service)),
    );
    return (
      hasTask && !this.grounds.isDenied({ kind, serviceFunction, client, caseId: about.id, entry: null })
    );
  }

  /** Whoever works on the case names its client to those of the expertise of whom somebody but themselves may be told. */
  mayAsk(person: Person, one: Case, about: Pick<Consultation, 'caseId' | 'client' | 'mode'>): boolean {
    return this.seesCase(person, one) && this.mayBeNamed(person, about);
  }

  private mayBeNamed(asker: Person, about: Pick<Consultation, 'caseId' | 'client' | 'mode'>): boolean {
    return this.world.people.some(
      (one) => one.id !== asker.id && one.hasExpertise && !this.isOut(one) && this.mayBeTold(one, about),
    );
  }

  /** The board of a workspace: for any task in it but management. */
  hasBoard(person: Person, workspace: string): boolean {
    return this.tasksOf(person).some((held) => held.workspace === workspace && held.task !== 'management');
  }

  /** Everything of a workspace's stream, the numbers of it with one's own, or nothing. */
  reachOfWorkspace(person: Person, workspace: string): 'all' | 'partial' | null {
    if (this.isOut(person)) return null;
    if (this.isWide(person, workspace)) return 'all';
    return this.tasksOf(person).some((held) => held.workspace === workspace) ? 'partial' : null;
  }

  mayChangeTeam(person: Person, one: Case): boolean {
    const own = this.relationsOf(person, one).some(
      ({ kind }) => kind === 'named_worker' || kind === 'work_pair',
    );
    return this.seesCase(person, one) && (own || this.isWide(person, one.workspace));
  }

  /** Nothing, in whatever words. */
  ifOut(person: Person): string {
    return this.isOut(person) ? 'disabled' : 'in';
  }

  private isOut(person: Person): boolean {
    return this.holds('disabled') && person.isDisabled;
  }

  private tasksOf(person: Person): readonly Task[] {
    if (this.isOut(person)) return [];
    return this.world.tasks.filter(
      (held) => held.person === person.id && (held.isLive || !this.holds('task ends')),
    );
  }

  isWide(person: Person, workspace: string): boolean {
    return (
      person.register === 'social' &&
      this.tasksOf(person).some((held) => held.workspace === workspace && WIDE.includes(held.task))
    );
  }

  private relationsOf(person: Person, one: Case) {
    const ended = this.holds('relation ends') ? [] : this.world.ended;
    return [...this.world.relations, ...ended].filter(
      (relation) => relation.person === person.id && relation.caseId === one.id,
    );
  }

  /** In a case of several clients a document of the whole case opens only when it opens for each. */
  private opensOfCase(person: Person, one: Case, kind: string, madeIn?: string): boolean {
    const openFor = (client: string) =>
      this.opens(person, one, {
        kind,
        serviceFunction: one.serviceFunction,
        client,
        caseId: one.id,
        entry: null,
        ...(madeIn !== undefined && { madeIn }),
      });
    return this.holds('each client for itself') ? one.clients.every(openFor) : one.clients.some(openFor);
  }

  private opens(person: Person, one: Case, document: Document): boolean {
    const { kind, serviceFunction, entry } = document;
    const isRelated = this.relationsOf(person, one).length > 0;
    if (this.isOut(person) || (!isRelated && !this.isWide(person, one.workspace))) return false;
    const usable = this.tasksOf(person).filter((held) => isRelated || held.workspace === one.workspace);
    const isHealth = HEALTH_KINDS.includes(kind);
    const fitting = usable.filter((held) => {
      if (isHealth && person.register === 'social')
        return crossingModes(held, kind, this.holds, serviceFunction).length > 0;
      // 6 §: limited care reads its own profession's patient entries.
      if (
        isHealth &&
        held.task === 'care_limited' &&
        this.holds('own profession') &&
        entry?.authorProfession !== person.profession
      )
        return false;
      const reach = person.register === 'social' ? socialReach : healthReach;
      return reach(held, kind, this.holds)(serviceFunction);
    });
    if (fitting.length === 0) return false;
    if (kind === 'decision' && person.register === 'health' && !this.isOfTheService(one, document))
      return false;
    const crosses = isHealth ? person.register === 'social' : person.register === 'health';
    return (
      (!crosses || this.mayCross(person, one, document, fitting)) &&
      this.isConfirmed(person, usable, document)
    );
  }

  /** 18 § 3 mom.: a decision about the very joint service that is delivered here; of no other. */
  private isOfTheService(one: Case, { madeIn }: Document): boolean {
    if (!this.holds('decisions are not for health')) return true;
    if (madeIn === undefined) return false;
    return (
      !this.holds('decisions of the own joint service') ||
      this.world.jointServices.get(one.workspace) === madeIn
    );
  }

  /** 703/2023 53 §: from one register to the other only on a ground that lives, covers and is not denied. */
  private mayCross(person: Person, one: Case, document: Document, fitting: readonly Task[]): boolean {
    const { kind, serviceFunction, client } = document;
    const carrying = new Set(
      fitting.flatMap((held) => crossingModes(held, kind, this.holds, serviceFunction)),
    );
    const relations = this.relationsOf(person, one);
    const isDelivered = !this.holds('joint service ends') || this.world.jointServices.has(one.workspace);
    const byRelation = relations
      .filter(
        ({ mode, permission }) =>
          mode !== 'M8' &&
          (mode !== 'M1' || isDelivered) &&
          (mode !== 'M2' || this.grounds.isPermitted(permission, document)),
      )
      .map(({ mode }) => mode);
    const stated = [...byRelation, ...this.grounds.overrideModes(person, client)].filter((mode) =>
      carrying.has(mode),
    );
    const following = relations.length > 0 ? this.followingModes(one, document, fitting) : [];
    const modes = this.holds('legal mode') ? [...stated, ...following] : ['M1'];
    if (modes.length === 0) return false;
    if (!modes.includes('M4') && this.grounds.isDenied(document)) return false;
    return !this.holds('purpose') || !GATED.includes(kind) || this.grounds.hasPurpose(person, one);
  }

  /** 46, 53 § 1–3 mom.: what is so of the service and of the client is so for everyone who works on the case. */
  private followingModes(one: Case, document: Document, fitting: readonly Task[]): readonly string[] {
    const { kind, serviceFunction } = document;
    const carry = (tasks: readonly Task[], mode: string) =>
      tasks.some((held) => crossingModes(held, kind, this.holds, serviceFunction).includes(mode));
    const service = this.world.jointServices.get(one.workspace);
    const there = fitting.filter(
      ({ workspace }) =>
        !this.holds('tasks of the joint service') || this.world.jointServices.get(workspace) === service,
    );
    const isJoint = service !== undefined && carry(there, 'M1');
    const isPermitted =
      this.world.permissions.some(({ id }) => this.grounds.isPermitted(id, document)) && carry(fitting, 'M2');
    return [
      ...(isJoint && this.holds('joint service') ? ['M1'] : []),
      ...(isPermitted && this.holds('permission is for all who work on the case') ? ['M2'] : []),
    ];
  }

  /** 26 §: specially protected entries outside one's own speciality only after a confirmation. */
  private isConfirmed(person: Person, usable: readonly Task[], { entry, client }: Document): boolean {
    const speciality = entry?.speciality ?? null;
    if (speciality === null || !this.holds('confirmation')) return true;
    return (
      usable.some((held) => held.specialities.includes(speciality)) ||
      this.grounds.overridesOf(person, client).some(({ ground }) => ground === 'confirmation_26')
    );
  }
}
