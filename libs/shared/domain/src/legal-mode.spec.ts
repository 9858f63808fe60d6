import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  checkEvidence,
  IDENTIFIED_CONSULTATION_MODES,
  lawfulConsultationModes,
  LEGAL_EVIDENCE,
  possibleConsultationModes,
  type LegalEvidence,
} from './legal-mode.js';
import { REGISTERS } from './register.js';

const BASE: LegalEvidence = { verifiedRelationship: true, workTask: 'client_responsibility_wide' };
const JOINT = { jointServiceId: 'a-joint-service', jointUnitId: 'a-joint-unit' };
const PERMISSION = { permissionId: 'a-permission' };
const INCAPABLE = {
  incapacityReason: 'Muistisairaus',
  assessedBy: 'a-physician',
  noLegalRepresentative: true,
};
const ALL: LegalEvidence = { ...BASE, ...JOINT, ...PERMISSION, ...INCAPABLE };
const across = { dataRegister: 'social', targetRegister: 'health', sameUnit: false } as const;

describe('lawfulConsultationModes', () => {
  it('finds none across registers without evidence: only an anonymous consultation may be offered', () => {
    expect(lawfulConsultationModes({ ...across, evidence: BASE })).toEqual({ modes: [], derived: null });
  });

  it('derives the joint service of a workspace that has one', () => {
    const evidence = { ...BASE, ...JOINT };
    expect(lawfulConsultationModes({ ...across, evidence })).toEqual({ modes: ['M1'], derived: 'M1' });
  });

  it('offers a permission or an incapacity, but leaves the choice to a person', () => {
    expect(lawfulConsultationModes({ ...across, evidence: { ...BASE, ...PERMISSION } })).toEqual({
      modes: ['M2'],
      derived: null,
    });
    expect(lawfulConsultationModes({ ...across, evidence: { ...BASE, ...INCAPABLE } })).toEqual({
      modes: ['M3'],
      derived: null,
    });
  });

  it('works both ways between the registers', () => {
    const back = { dataRegister: 'health', targetRegister: 'social', sameUnit: true } as const;
    expect(lawfulConsultationModes({ ...back, evidence: ALL })).toEqual({
      modes: ['M1', 'M2', 'M3'],
      derived: 'M1',
    });
  });

  it.each(REGISTERS)('derives the same register within one unit of %s', (register) => {
    const input = { dataRegister: register, targetRegister: register, sameUnit: true, evidence: BASE };
    expect(lawfulConsultationModes(input)).toEqual({ modes: ['M8'], derived: 'M8' });
  });

  it.each(REGISTERS)('offers the same register to another unit of %s, for a person to choose', (register) => {
    const input = { dataRegister: register, targetRegister: register, sameUnit: false, evidence: BASE };
    expect(lawfulConsultationModes(input)).toEqual({ modes: ['M8'], derived: null });
  });

  it('finds none at all without a verified client relationship', () => {
    const evidence = { ...ALL, verifiedRelationship: false };
    for (const targetRegister of REGISTERS) {
      const input = { dataRegister: 'social', targetRegister, sameUnit: true, evidence } as const;
      expect(lawfulConsultationModes(input)).toEqual({ modes: [], derived: null });
    }
  });

  it('never finds a mode whose evidence is incomplete, nor derives one that is not lawful', () => {
    const text = fc.constantFrom(null, '', ' ', 'known');
    const evidence = fc.record({
      verifiedRelationship: fc.boolean(),
      workTask: fc.constantFrom(null, 'client_responsibility_wide' as const),
      jointServiceId: text,
      jointUnitId: text,
      permissionId: text,
      incapacityReason: text,
      assessedBy: text,
      noLegalRepresentative: fc.constantFrom(null, true, false),
    });
    const register = fc.constantFrom(...REGISTERS);
    fc.assert(
      fc.property(
        register,
        register,
        fc.boolean(),
        evidence,
        (dataRegister, targetRegister, sameUnit, shown) => {
          const found = lawfulConsultationModes({ dataRegister, targetRegister, sameUnit, evidence: shown });
          for (const mode of found.modes) expect(checkEvidence(mode, shown)).toEqual({ kind: 'ok' });
          expect(found.modes.includes('M8') && dataRegister !== targetRegister).toBe(false);
          if (found.derived !== null) expect(found.modes).toContain(found.derived);
        },
      ),
    );
  });
});

describe('possibleConsultationModes', () => {
  it('are those of crossing or those of staying', () => {
    expect(possibleConsultationModes('social', 'social')).toEqual(['M8']);
    expect(possibleConsultationModes('health', 'social')).toEqual(['M1', 'M2', 'M3']);
  });
});

describe('checkEvidence', () => {
  it.each([
    ['M1', ['jointServiceId 46 §', 'jointUnitId 53 § 1 mom.']],
    ['M2', ['permissionId 53 § 2 ja 3 mom.']],
    ['M3', ['incapacityReason 53 § 5 mom.', 'assessedBy 53 § 5 mom.', 'noLegalRepresentative 53 § 5 mom.']],
    ['M8', ['workTask 9 §']],
  ] as const)('names what %s still needs, and the section that asks for it', (mode, fields) => {
    const check = checkEvidence(mode, { verifiedRelationship: false, workTask: null });
    const named =
      check.kind === 'missing' ? check.missing.map(({ field, law }) => `${field} ${law.section}`) : [];
    expect(named).toEqual(['verifiedRelationship 9 §', ...fields]);
  });

  it.each(IDENTIFIED_CONSULTATION_MODES)(
    'is content with all that %s asks for, and misses each field left out',
    (mode) => {
      expect(checkEvidence(mode, ALL)).toEqual({ kind: 'ok' });
      for (const rule of LEGAL_EVIDENCE[mode]) {
        const without = { ...ALL, [rule.field]: rule.field === 'verifiedRelationship' ? false : null };
        expect(checkEvidence(mode, without)).toEqual({ kind: 'missing', missing: [rule] });
        expect(rule.law.act).toBe('703/2023');
      }
    },
  );

  it('does not take an unchecked representative for none', () => {
    expect(checkEvidence('M3', { ...ALL, noLegalRepresentative: false }).kind).toBe('missing');
  });
});
