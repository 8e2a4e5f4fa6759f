import { webhookEvents } from '@pasport/api';
import type { Text } from '@pasport/model';
import type { PageContext } from '../../page/page-context.ts';
import { eventNames } from './event-names.ts';

const texts = {
  legend: { cs: 'Které události posílat', en: 'Which events to send' },
  hint: { cs: 'Když nezaškrtnete nic, posílají se všechny.', en: 'When none is ticked, all of them are sent.' },
} as const satisfies Record<string, Text>;

interface EventsFieldProps {
  readonly page: PageContext;
  readonly chosen: readonly string[];
}

/** Chooses events; none chosen stands for all. */
export function EventsField({ page: { say }, chosen }: EventsFieldProps) {
  return (
    <fieldset class="field" aria-describedby="udalosti-hint">
      <legend>{say(texts.legend)}</legend>
      <p class="hint" id="udalosti-hint">
        {say(texts.hint)}
      </p>
      <div class="choice-columns">
        {webhookEvents.map((event) => (
          <div key={event} class="choice choice-small">
            <input id={`udalost-${event}`} type="checkbox" name="udalosti" value={event} checked={chosen.includes(event)} />
            <label for={`udalost-${event}`}>{say(eventNames[event])}</label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
