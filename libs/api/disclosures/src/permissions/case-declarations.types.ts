import { ObjectType } from '@nestjs/graphql';

@ObjectType('CaseDeclarations', { description: 'What the clients of a case permit and deny.' })
export class CaseDeclarationsType {
  caseId: string;
}
