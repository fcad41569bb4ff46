/**
 * The text that a Privacy Officer begins with. A count can raise a signal; that a measure is needed is a conclusion of a
 * person (protocol §5).
 */
export const CONCLUSIE = (jaar: number): string => `## Wat opvalt

Wat vertellen de cijfers over ${jaar}? Noem de ontwikkelingen, en wat toeval kan zijn.

## Zijn er maatregelen nodig om herhaling te voorkomen?

Per signaal: is er iets nodig, wat, door wie en voor wanneer? Of waarom niet?

## Gevraagd aan het CvB

- Wat moet het bestuur kiezen of betalen?
`;
