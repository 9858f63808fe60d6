import type { fiItems } from './law-words-fi.js';

export const enItems: typeof fiItems = {
  need_for_support: {
    title: 'Assessment of the need for support',
    help: 'What does the client need support with? Write the client’s and the professional’s views separately.',
  },
  services_and_measures_needed: {
    title: 'Assessment of the services and measures needed',
    help: 'Which services and measures are needed? Write both views.',
  },
  essential_services: {
    title: 'Essential services, their start and duration',
    help: 'The named worker’s view of services that are essential for the client’s health or development.',
  },
  meeting_frequency: {
    title: 'How often we meet',
    help: 'How often do the client and the named worker meet?',
  },
  strengths_and_resources: {
    title: 'Strengths and resources',
    help: 'What works and what helps? Write both views.',
  },
  joint_goals: {
    title: 'Goals set together',
    help: 'What are you aiming at? Goals are agreed on together with the client.',
  },
  duration_of_relationship: {
    title: 'Estimated duration of the client relationship',
    help: 'How long is the client relationship expected to last?',
  },
  division_of_responsibilities: {
    title: 'Partners and the division of responsibilities',
    help: 'Who works together, and who is responsible for what?',
  },
  follow_up_and_reassessment: {
    title: 'Follow-up, reaching the goals and reassessment',
    help: 'How is progress followed, and when is the plan reassessed?',
  },
  effect_of_life_situation: {
    title: 'Effect of the life situation and surroundings on functional capacity',
    help: 'How do the life situation and the surroundings affect what the client can do?',
  },
  clients_own_proposal: {
    title: 'The client’s proposal on how services are provided and carried out',
    help: 'How would the client want the services arranged?',
  },
};
