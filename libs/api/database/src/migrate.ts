import { DataSource } from 'typeorm';
import { loadAccessRules } from './load-access-rules.js';
import { Tables1764000000100 } from './migrations/1764000000100-tables.js';
import { StreamsAndLogs1764000000200 } from './migrations/1764000000200-streams-and-logs.js';
import { Viewer1764000000300 } from './migrations/1764000000300-viewer.js';
import { ChangesAndCatchUp1764000000400 } from './migrations/1764000000400-changes-and-catch-up.js';
import { Sessions1764000000450 } from './migrations/1764000000450-sessions.js';
import { WorkspaceCounts1764000000490 } from './migrations/1764000000490-workspace-counts.js';
import { RowSecurity1764000000500 } from './migrations/1764000000500-row-security.js';
import { ConsultationMatters1764000000600 } from './migrations/1764000000600-consultation-matters.js';
import { AccessByLawTables1764000000700 } from './migrations/1764000000700-access-by-law-tables.js';
import { LawInSql1764000000750 } from './migrations/1764000000750-law-in-sql.js';
import { RememberedSight1764000000752 } from './migrations/1764000000752-remembered-sight.js';
import { LawOfSeveralClients1764000000755 } from './migrations/1764000000755-law-of-several-clients.js';
import { RecordEntries1764000000760 } from './migrations/1764000000760-record-entries.js';
import { Declarations1764000000770 } from './migrations/1764000000770-declarations.js';
import { OverridesAndDisclosures1764000000780 } from './migrations/1764000000780-overrides-and-disclosures.js';
import { LogSupervision1764000000800 } from './migrations/1764000000800-log-supervision.js';
import { LogPatterns1764000000810 } from './migrations/1764000000810-log-patterns.js';
import { FindingANewcomer1764000000830 } from './migrations/1764000000830-finding-a-newcomer.js';
import { OnlyTheEnabled1764000000831 } from './migrations/1764000000831-only-the-enabled.js';
import { Administration1764000000850 } from './migrations/1764000000850-administration.js';
import { ReachOfRights1764000000855 } from './migrations/1764000000855-reach-of-rights.js';
import { Leavers1764000000860 } from './migrations/1764000000860-leavers.js';
import { LogPartsKept1764000000890 } from './migrations/1764000000890-log-parts-kept.js';
import { Intake1764000000900 } from './migrations/1764000000900-intake.js';
import { Clocks1764000000910 } from './migrations/1764000000910-clocks.js';
import { ChangesByPeople1764000000911 } from './migrations/1764000000911-changes-by-people.js';
import { ClocksTurn1764000000915 } from './migrations/1764000000915-clocks-turn.js';
import { ClocksSeen1764000000916 } from './migrations/1764000000916-clocks-seen.js';
import { LicenceRestrictions1764000000920 } from './migrations/1764000000920-licence-restrictions.js';
import { Assessments1764000000922 } from './migrations/1764000000922-assessments.js';
import { LawfulPairs1764000000930 } from './migrations/1764000000930-lawful-pairs.js';
import { Decisions1764000000935 } from './migrations/1764000000935-decisions.js';
import { Ending1764000000936 } from './migrations/1764000000936-ending.js';
import { GroundsThatFollow1764000000950 } from './migrations/1764000000950-grounds-that-follow.js';
import { RightsThatEndByDate1764000000951 } from './migrations/1764000000951-rights-that-end-by-date.js';
import { JointServiceOfToday1764000000952 } from './migrations/1764000000952-joint-service-of-today.js';
import { UnopenedContacts1764000000960 } from './migrations/1764000000960-unopened-contacts.js';
import { OfficeHoursChange1764000000961 } from './migrations/1764000000961-office-hours-change.js';
import { QueuesByNeed1764000000962 } from './migrations/1764000000962-queues-by-need.js';
import { ClientsOfGrounds1764000000970 } from './migrations/1764000000970-clients-of-grounds.js';
import { ToldOfEndings1764000000971 } from './migrations/1764000000971-told-of-endings.js';
import { CoveredByAnother1764000000972 } from './migrations/1764000000972-covered-by-another.js';
import { QuestionsCovered1764000000974 } from './migrations/1764000000974-questions-covered.js';
import { LateClocks1764000000980 } from './migrations/1764000000980-late-clocks.js';
import { CorrectedDays1764000000981 } from './migrations/1764000000981-corrected-days.js';
import { QuickerSight1764000000990 } from './migrations/1764000000990-quicker-sight.js';
import { ClientsSeen1764000000991 } from './migrations/1764000000991-clients-seen.js';
import { EventsBySet1764000001000 } from './migrations/1764000001000-events-by-set.js';
import { TurnsBySet1764000001001 } from './migrations/1764000001001-turns-by-set.js';
import { FewerClockIndexes1764000001002 } from './migrations/1764000001002-fewer-clock-indexes.js';
import { ReckonedWith1764000001010 } from './migrations/1764000001010-reckoned-with.js';
import { DeniedDocuments1764000001020 } from './migrations/1764000001020-denied-documents.js';
import { ToldToQueues1764000001021 } from './migrations/1764000001021-told-to-queues.js';
import { ContactsOfLeavers1764000001030 } from './migrations/1764000001030-contacts-of-leavers.js';
import { WatchedOffers1764000001031 } from './migrations/1764000001031-watched-offers.js';
import { LogsOfContacts1764000001035 } from './migrations/1764000001035-logs-of-contacts.js';
import { AssessmentMissing1764000001045 } from './migrations/1764000001045-assessment-missing.js';
import { BreachesThatStay1764000001046 } from './migrations/1764000001046-breaches-that-stay.js';
import { ReportsOfChildren1764000001047 } from './migrations/1764000001047-reports-of-children.js';
import { SpecialSupportOfContacts1764000001048 } from './migrations/1764000001048-special-support-of-contacts.js';
import { NonDisclosures1764000001055 } from './migrations/1764000001055-non-disclosures.js';
import { Namesakes1764000001056 } from './migrations/1764000001056-namesakes.js';
import { JoinedContacts1764000001070 } from './migrations/1764000001070-joined-contacts.js';
import { CorrectedArrivals1764000001088 } from './migrations/1764000001088-corrected-arrivals.js';
import { ClientsConsulted1764000001089 } from './migrations/1764000001089-clients-consulted.js';
import { DecisionsOfJointServices1764000001110 } from './migrations/1764000001110-decisions-of-joint-services.js';
import { AuthorityGrounds1764000001120 } from './migrations/1764000001120-authority-grounds.js';
import { ReopenedContacts1764000001121 } from './migrations/1764000001121-reopened-contacts.js';
import { ChildrenAtTriage1764000001122 } from './migrations/1764000001122-children-at-triage.js';
import { SearchesByRecording1764000001123 } from './migrations/1764000001123-searches-by-recording.js';
import { ReportsBack1764000001124 } from './migrations/1764000001124-reports-back.js';
import { CaseOpenings1764000001130 } from './migrations/1764000001130-case-openings.js';
import { SpecialSupportThatEnds1764000001131 } from './migrations/1764000001131-special-support-that-ends.js';
import { AssessmentsNeverMade1764000001132 } from './migrations/1764000001132-assessments-never-made.js';
import { RungsLookedAt1764000001140 } from './migrations/1764000001140-rungs-looked-at.js';
import { ClientsInContacts1764000001141 } from './migrations/1764000001141-clients-in-contacts.js';
import { CorrectedReportsBack1764000001150 } from './migrations/1764000001150-corrected-reports-back.js';
import { StatedAtRecording1764000001151 } from './migrations/1764000001151-stated-at-recording.js';
import { NamesByHeart1764000001160 } from './migrations/1764000001160-names-by-heart.js';
import { CorrectionsAskedOneByOne1764000001161 } from './migrations/1764000001161-corrections-asked-one-by-one.js';
import { DataBreaches1764000001170 } from './migrations/1764000001170-data-breaches.js';
import { AccessibilityFeedback1764000001171 } from './migrations/1764000001171-accessibility-feedback.js';
import { PlanSignings1764000001172 } from './migrations/1764000001172-plan-signings.js';
import { CareClocks1764000001173 } from './migrations/1764000001173-care-clocks.js';
import { CorrectedRequestsForLogs1764000001174 } from './migrations/1764000001174-corrected-requests-for-logs.js';
import { PlanObstacles1764000001175 } from './migrations/1764000001175-plan-obstacles.js';
import { ReportersOfDealtWith1764000001176 } from './migrations/1764000001176-reporters-of-dealt-with.js';
import { SearchesCountedFirst1764000001177 } from './migrations/1764000001177-searches-counted-first.js';
import { ConsultationsByLaw1764000001179 } from './migrations/1764000001179-consultations-by-law.js';
import { WhoIsTold1764000001180 } from './migrations/1764000001180-who-is-told.js';
import { JustifiedSuccessors1764000001181 } from './migrations/1764000001181-justified-successors.js';
import { AskedMoment1764000001182 } from './migrations/1764000001182-asked-moment.js';
import { LateLogMonths1764000001183 } from './migrations/1764000001183-late-log-months.js';
import { SupportInEveryCase1764000001184 } from './migrations/1764000001184-support-in-every-case.js';
import { FamilyAddresses1764000001185 } from './migrations/1764000001185-family-addresses.js';
import { OwedClocks1764000001190 } from './migrations/1764000001190-owed-clocks.js';
import { ReleasedByRights1764000001200 } from './migrations/1764000001200-released-by-rights.js';

/** The one linear history of the schema, oldest first. */
const MIGRATIONS = [
  Tables1764000000100,
  StreamsAndLogs1764000000200,
  Viewer1764000000300,
  ChangesAndCatchUp1764000000400,
  Sessions1764000000450,
  WorkspaceCounts1764000000490,
  RowSecurity1764000000500,
  ConsultationMatters1764000000600,
  AccessByLawTables1764000000700,
  LawInSql1764000000750,
  RememberedSight1764000000752,
  LawOfSeveralClients1764000000755,
  RecordEntries1764000000760,
  Declarations1764000000770,
  OverridesAndDisclosures1764000000780,
  LogSupervision1764000000800,
  LogPatterns1764000000810,
  FindingANewcomer1764000000830,
  OnlyTheEnabled1764000000831,
  Administration1764000000850,
  ReachOfRights1764000000855,
  Leavers1764000000860,
  LogPartsKept1764000000890,
  Intake1764000000900,
  Clocks1764000000910,
  ChangesByPeople1764000000911,
  ClocksTurn1764000000915,
  ClocksSeen1764000000916,
  LicenceRestrictions1764000000920,
  Assessments1764000000922,
  LawfulPairs1764000000930,
  Decisions1764000000935,
  Ending1764000000936,
  GroundsThatFollow1764000000950,
  RightsThatEndByDate1764000000951,
  JointServiceOfToday1764000000952,
  UnopenedContacts1764000000960,
  OfficeHoursChange1764000000961,
  QueuesByNeed1764000000962,
  ClientsOfGrounds1764000000970,
  ToldOfEndings1764000000971,
  CoveredByAnother1764000000972,
  QuestionsCovered1764000000974,
  LateClocks1764000000980,
  CorrectedDays1764000000981,
  QuickerSight1764000000990,
  ClientsSeen1764000000991,
  EventsBySet1764000001000,
  TurnsBySet1764000001001,
  FewerClockIndexes1764000001002,
  ReckonedWith1764000001010,
  DeniedDocuments1764000001020,
  ToldToQueues1764000001021,
  ContactsOfLeavers1764000001030,
  WatchedOffers1764000001031,
  LogsOfContacts1764000001035,
  AssessmentMissing1764000001045,
  BreachesThatStay1764000001046,
  ReportsOfChildren1764000001047,
  SpecialSupportOfContacts1764000001048,
  NonDisclosures1764000001055,
  Namesakes1764000001056,
  JoinedContacts1764000001070,
  CorrectedArrivals1764000001088,
  ClientsConsulted1764000001089,
  DecisionsOfJointServices1764000001110,
  AuthorityGrounds1764000001120,
  ReopenedContacts1764000001121,
  ChildrenAtTriage1764000001122,
  SearchesByRecording1764000001123,
  ReportsBack1764000001124,
  CaseOpenings1764000001130,
  SpecialSupportThatEnds1764000001131,
  AssessmentsNeverMade1764000001132,
  RungsLookedAt1764000001140,
  ClientsInContacts1764000001141,
  CorrectedReportsBack1764000001150,
  StatedAtRecording1764000001151,
  NamesByHeart1764000001160,
  CorrectionsAskedOneByOne1764000001161,
  DataBreaches1764000001170,
  AccessibilityFeedback1764000001171,
  PlanSignings1764000001172,
  CareClocks1764000001173,
  CorrectedRequestsForLogs1764000001174,
  PlanObstacles1764000001175,
  ReportersOfDealtWith1764000001176,
  SearchesCountedFirst1764000001177,
  ConsultationsByLaw1764000001179,
  WhoIsTold1764000001180,
  JustifiedSuccessors1764000001181,
  AskedMoment1764000001182,
  LateLogMonths1764000001183,
  SupportInEveryCase1764000001184,
  FamilyAddresses1764000001185,
  OwedClocks1764000001190,
  ReleasedByRights1764000001200,
];

/**
 * Brings a database to the newest schema, each migration in its own transaction. Two processes that start at once wait for each
 * other.
 * @param ownerUrl connection of the owner role
 * @returns names of the migrations that were run
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
  });
  await dataSource.initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query(`SELECT pg_advisory_lock(hashtext('rinnalla.migrate'))`);
    const done = await dataSource.runMigrations();
    await loadAccessRules(dataSource);
    return done.map((migration) => migration.name);
  } finally {
    await lock.query(`SELECT pg_advisory_unlock(hashtext('rinnalla.migrate'))`);
    await lock.release();
    await dataSource.destroy();
  }
}
