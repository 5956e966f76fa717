import type { JsonObject } from '../../kernel/json.ts';
import { mismatchesText } from '../../kernel/mismatch-text.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { validateCampaignGroupState } from '../../protocol/validate.ts';
import { withDeadline } from '../case/deadline.ts';
import { compareKeys, type ExpectedKeys, nearest } from '../expect/key-comparison.ts';
import type { OcsWorld } from './ocs-world.ts';
import type { ReceivedPost, WebServer } from './web-server.ts';

/** Opens a web server, and has OCS post the states of its campaign groups there. */
export async function openWebServer(world: OcsWorld): Promise<void> {
  const server = await world.openWebServer();
  world.testBed.options['campaigngroup-states-uri'] = server.url;
}

/** The web server receives a POST whose body has these keys. */
export async function expectPost(world: OcsWorld, keys: ExpectedKeys): Promise<void> {
  const { posts } = await world.openWebServer();
  const wrong = ({ body }: ReceivedPost) => compareKeys(keys, userDataOf(body));
  const fits = (post: ReceivedPost) => post.method === 'POST' && wrong(post).length === 0;
  const found = posts.find(fits) ?? (await arrivalOf(world, posts, fits));
  if (found !== undefined) {
    posts.take(found);
    world.case.cite(found.entry);
    return;
  }
  const near = nearest(posts.unread, wrong);
  const expected = 'the web server receives an HTTP POST as described';
  if (!near) throw world.case.breach({ expected, actual: 'nothing came' });
  const { method, body, entry } = near.candidate;
  const differs = body ? mismatchesText(near.mismatches) : 'the body is not a JSON object';
  const actual = `${method}: ${differs}`;
  throw world.case.breach({ expected, actual, keys: near.mismatches, message: entry });
}

/** The web server receives a POST whose body obeys its schema. */
export async function expectSoundPost(world: OcsWorld): Promise<void> {
  const { posts } = await world.openWebServer();
  const post = posts.find(isPost) ?? (await arrivalOf(world, posts, isPost));
  const expected = 'the web server receives an HTTP POST whose body is as its schema describes it';
  if (!post) throw world.case.breach({ expected, actual: 'nothing came' });
  posts.take(post);
  const broken = validateCampaignGroupState(userDataOf(post.body), world.run.profile.reading).filter(
    ({ onlyNoted }) => !onlyNoted,
  );
  if (post.body === undefined || broken.length > 0) {
    const keys = broken.map(({ key, expected: due, actual }) => ({ key, expected: due, actual }));
    const actual = post.body ? mismatchesText(keys) : 'no JSON object';
    throw world.case.breach({ expected, actual, keys, message: post.entry });
  }
  world.case.cite(post.entry);
}

/** The web server has received nothing else than what steps have looked at. */
export async function expectNoPost(world: OcsWorld): Promise<void> {
  const { posts } = await world.openWebServer();
  const proof = await settle(world, posts, isAny);
  const found = posts.unread[0];
  const expected = 'nothing more for the web server';
  if (found) throw world.case.breach({ expected, actual: `${found.method} came`, message: found.entry });
  world.case.cite(proof);
}

const isPost = ({ method }: ReceivedPost): boolean => method === 'POST';
const isAny = (): boolean => true;

async function arrivalOf(
  world: OcsWorld,
  posts: WebServer['posts'],
  fits: (post: ReceivedPost) => boolean,
): Promise<ReceivedPost | undefined> {
  await settle(world, posts, fits);
  return posts.find(fits);
}

/**
 * Waits until all posts have arrived: notifications.read proves it if it is offered; else the wait is for one that
 * fits, up to the profile's patience. Gives the transcript entry of the proof.
 */
async function settle(
  world: OcsWorld,
  posts: WebServer['posts'],
  fits: (post: ReceivedPost) => boolean,
): Promise<number> {
  await world.testBedControl.stand();
  const { system, profile } = world.run;
  if (system.control?.offers('notifications.read'))
    return (await world.testBedControl.call('notifications.read', {})).entry;
  const { arrival, abandon } = posts.wait(fits);
  const patience = fits === isAny ? profile.patience.quiet : profile.patience.answer;
  await withDeadline(arrival, patience, () => undefined);
  abandon();
  return world.case.transcript.entries.length;
}

/** Values of a kind that user data does not have are compared as they are, and differ. */
function userDataOf(body: JsonObject | undefined): UserData {
  return (body ?? {}) as UserData;
}
