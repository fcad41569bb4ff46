import { bladeren } from '../../../scripts/weergave/velden.ts';

/** Every text of an incident as people read it, one after another: what a search looks in. */
export const teksten = (incident: object): string =>
  [...bladeren(incident).values()].map(({ tekst }) => tekst).join(' ');
