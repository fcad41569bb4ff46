import type { Stap } from './stap.ts';
import { naVersturen, voorVersturen } from './stappen-forge.ts';
import { eerst, mensen, versturen } from './stappen-kloon.ts';

/** Every step, in the order in which it is done. */
export const stappen: readonly Stap[] = [...eerst, ...voorVersturen, ...versturen, mensen, ...naVersturen];
