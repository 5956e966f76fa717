import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { driveQueues, order, sales } from '../fixtures/queue-driver.ts';
import { detectionOf } from './call-progress-detection.ts';

const testCall = { GSW_CALL_RESULT_FEEDBACK: 1 };

describe('call progress detection', () => {
  it('is wrong about test calls at its rate, in both directions, and the same way for the same seed', () => {
    const run = (seed: number) => {
      const detect = detectionOf({ wrongRate: 0.2, seed });
      return Array.from({ length: 5000 }, (_, n) =>
        detect(n % 2 === 0 ? 'Answer' : 'AnsweringMachineDetected', testCall),
      );
    };
    const detected = run(7);
    for (const remainder of [0, 1]) {
      const right = remainder === 0 ? 'Answer' : 'AnsweringMachineDetected';
      const ofOne = detected.filter((_, n) => n % 2 === remainder);
      const wrong = ofOne.filter((one) => one !== right).length / ofOne.length;
      assert.ok(Math.abs(wrong - 0.2) < 0.03, `${right}: ${wrong}`);
    }
    assert.deepEqual(run(7), detected);
    assert.notDeepEqual(run(8), detected);
  });

  it('is right about all other calls, and about everything that is not an answer by a person or a machine', () => {
    const detect = detectionOf({ wrongRate: 1 });
    assert.equal(detect('Answer', { GSW_RECORD_HANDLE: 12 }), 'Answer');
    assert.equal(detect('FaxDetected', testCall), 'FaxDetected');
    assert.equal(detect('Answer', testCall), 'AnsweringMachineDetected');
    assert.equal(detectionOf({ wrongRate: 0 })('Answer', testCall), 'Answer');
  });

  it('decides what a call is reported as, and whether it is connected', () => {
    const { dial, behave, lines } = driveQueues({ queues: [sales], detection: { wrongRate: 1 } });
    const userData = { ...order.userData, ...testCall };
    behave('answer', 'answeringMachine');
    assert.deepEqual(dial({ userData }), ['EventDialing 8001', 'EventReleased 8001 result 9']);
    assert.deepEqual(dial({ userData }), ['EventDialing 8001', 'EventQueued 8001 result 33']);
    assert.deepEqual(dial(), ['EventDialing 8001', 'EventReleased 8001 result 9']);
    lines({ kind: 'setUp', queues: [sales] });
    assert.deepEqual(dial({ userData }), ['EventDialing 8001', 'EventReleased 8001 result 9']);
  });
});
