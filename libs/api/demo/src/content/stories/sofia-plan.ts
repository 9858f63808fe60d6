import type { PlanContent } from '../case-content.js';
import { SOFIA_LINES } from './sofia-lines.js';

export const SOFIA_PLAN: PlanContent = {
  client: 'sofia',
  by: 'maria',
  when: [16, '10:00'],
  texts: [
    {
      item: 1,
      voice: 'client',
      body: 'Eftervården tog slut när jag fyllde 23, och sedan har ingen ringt. Jag sover mycket och tvättar inte håret på en vecka. Läkaren skrev remiss till rehabilitering för ett halvår sedan men jag har aldrig fått någon tid. Jag vill inte bli bortglömd en gång till.',
    },
    {
      item: 1,
      voice: 'professional',
      body: 'Sofia behöver särskilt stöd: depressionen och de avbrutna vårdkontakterna gör att hon har svårt att själv söka och ta emot service. Remissen till rehabilitering blev liggande när eftervården avslutades. Hon bor ensam och klarar hyran, men hygien, mat och dygnsrytm sviktar.',
      earlier: [
        {
          body: 'Sofia behöver stöd på grund av depression. Remissen till rehabilitering har inte lett till en tid. Hon bor ensam och klarar hyran.',
          by: 'maria',
          when: [16, '10:12'],
        },
      ],
      when: [12, '11:40'],
    },
    {
      item: 2,
      voice: 'client',
      body: 'Jag behöver någon som kommer hem till mig i början, för jag kommer inte iväg. Rehabiliteringen vill jag ha på svenska. Gruppen på ungdomsstationen var bra, men dit får jag inte gå längre.',
    },
    {
      item: 2,
      voice: 'professional',
      body: 'Rehabiliterande psykoterapi förutsätter tre månaders vårdkontakt: den inleds nu hos psykiatrisk sjukskötare. Medan hon väntar prövas fysisk aktivering på låg tröskel och handledning i hemmet två gånger i veckan. All service ges på svenska.',
      by: 'helmi',
      when: [9, '13:15'],
    },
    {
      item: 3,
      voice: 'professional',
      body: 'Nödvändiga är handledning i hemmet från och med denna vecka i fyra månader och en fast vårdkontakt inom två veckor. Utan dem äventyras både hälsan och studieplatsen.',
    },
    {
      item: 4,
      voice: 'professional',
      body: 'Den egna kontaktpersonen träffar Sofia hemma varje tisdag kl. 13 i åtta veckor, sedan varannan vecka. Socialarbetaren är med en gång i månaden.',
    },
    {
      item: 5,
      voice: 'client',
      body: 'Jag tecknar varje kväll, det är det enda som alltid går. Jag har en väninna i Vasstrand som jag litar på. Jag har klarat värre saker än det här.',
    },
    {
      item: 5,
      voice: 'professional',
      body: 'Sofia beskriver sin situation klart och säger ifrån när något inte passar. Hon har en bekräftad studieplats vid konstskolan och en stadig vänskap. Hon har följt det som avtalats när någon har kommit hem till henne.',
    },
    {
      item: 6,
      voice: 'client',
      body: 'Jag vill orka gå ut varje dag och börja skolan när terminen börjar. Mer än så vågar jag inte tänka nu.',
    },
    {
      item: 6,
      voice: 'professional',
      body: 'Målen har satts tillsammans vid två hembesök. De är små och mätbara, eftersom Sofia tidigare har fått planer som var för stora.',
    },
    {
      item: 7,
      voice: 'professional',
      body: 'Klientrelationen bedöms pågå i minst ett och ett halvt år: till dess att rehabiliteringen är i gång och det första studieåret har avklarats.',
    },
    {
      item: 8,
      voice: 'professional',
      body: 'Socialvården svarar för helheten och hemhandledningen, hälso- och sjukvården för vårdkontakten och läkarutlåtandet, rehabiliteringen för den fysiska aktiveringen. Konstskolans kurator kontaktas med Sofias samtycke. Var och en har godkänt sin egen rad.',
    },
    {
      item: 9,
      voice: 'client',
      body: 'Fråga mig rakt ut om jag har varit ute. Om jag inte svarar på två dagar får ni ringa på dörren.',
    },
    {
      item: 9,
      voice: 'professional',
      body: 'Målen bedöms varannan vecka på den femgradiga skalan. Planen ses över när läkarutlåtandet finns, senast om två månader. Om två besök i rad uteblir tas kontakt samma dag.',
    },
    {
      item: 10,
      voice: 'client',
      body: 'Lägenheten ligger på bottenvåningen och alla ser in, så jag har gardinerna för. Bussen till stan går varje timme, men jag blir illamående i bussen.',
    },
    {
      item: 10,
      voice: 'professional',
      body: 'Insynen i bostaden och resorna med buss begränsar henne mer än krafterna. En lugn väg till fots till strandparken finns bakom huset och används i övningarna.',
      by: 'helmi',
      when: [9, '13:40'],
    },
    {
      item: 11,
      voice: 'client',
      body: 'Hemma först, sedan ute, sedan i stan. Samma person hela vägen, på svenska. Helst inte före klockan tolv.',
    },
  ],
  ...SOFIA_LINES,
};
