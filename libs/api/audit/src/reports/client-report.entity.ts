import { Check, Entity, Index } from 'typeorm';
import { At, Day, Id, NULL, OneOf, Text, Uuid, Version } from '@rinnalla/api-core';

/** A client's written request to know who has seen the client's data, and why (703/2023 11 §), and what became of it. */
@Entity('client_report')
@Index('client_report__by_due', ['dueOn', 'id'])
@Check('client_report__period', '"from_day" <= "until_day"')
export class ClientReportEntity {
  @Id() id: string;
  @Uuid() clientId: string;
  @Day() requestedOn: string;
  /** Two months from the request, reckoned by act 150/1930. */
  @Day() dueOn: string;
  @Day() fromDay: string;
  @Day() untilDay: string;
  /** The special reason for which the report reaches further back than two years. */
  @Text(NULL) longerReason: string | null;
  @OneOf(['fi', 'sv', 'en'], { name: 'client_report__language' }) language: string;
  @At() orderedAt: Date;
  @Uuid() orderedBy: string;
  @At(NULL) deliveredAt: Date | null;
  @Uuid(NULL) deliveredBy: string | null;
  @Version() version: number;
}
