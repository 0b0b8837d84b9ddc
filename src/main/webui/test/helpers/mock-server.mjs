// A small server that answers like ours, for looking at pages without it: `node test/helpers/mock-server.mjs [port]`.
import { createServer } from 'node:http';
import { readFileSync, existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { output } from '../../build/paths.mjs';
import { courses, enrollment, hints, items, job, lesson, mastery, people, tutorAnswer } from './mock-data.mjs';

const port = Number(process.argv[2] ?? 5180);
const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.html': 'text/html; charset=utf-8' };
const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const state = { hint: 0, polls: 0, enrollment };

createServer(async (request, response) => {
  const url = new URL(request.url, 'http://localhost');
  if (!url.pathname.startsWith('/api/v1')) {
    return file(url.pathname, response);
  }
  const chunks = await Array.fromAsync(request);
  const text = Buffer.concat(chunks).toString();
  const body = text.startsWith('{') ? JSON.parse(text) : {};
  const who = people[/who=(\w+)/.exec(request.headers.cookie ?? '')?.[1]];
  const kind = /kind=(\w+)/.exec(request.headers.cookie ?? '')?.[1];
  answer(request.method, url.pathname.slice('/api/v1'.length), { body, who, kind, query: url.searchParams }, response);
}).listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}`));

function file(pathname, response) {
  const path = join(output, decodeURIComponent(pathname));
  const found = extname(pathname) && existsSync(path) ? path : join(output, 'index.html');
  response.setHeader('Content-Type', TYPES[extname(found)] ?? 'application/octet-stream');
  response.setHeader('Content-Security-Policy', CSP);
  response.end(readFileSync(found));
}

function answer(method, path, { body, who, kind, query }, response) {
  const json = (value, status = 200) => {
    response.writeHead(status, { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' });
    response.end(JSON.stringify(value));
  };
  const routes = {
    'GET /users/me': () => (who ? json(who) : json({ status: 401, detail: 'Sign in first.' }, 401)),
    'POST /auth/login': () => {
      const name = body.email?.split('@')[0];
      if (!people[name]) return json({ status: 401, detail: 'No.' }, 401);
      response.setHeader('Set-Cookie', [`who=${name}; Path=/; HttpOnly`, 'XSRF-TOKEN=t; Path=/']);
      json(people[name]);
    },
    'POST /auth/register': () =>
      json({ status: 400, detail: 'Please correct the fields below.', errors: [{ field: 'password', message: 'has been seen in a leak: please choose another' }] }, 400),
    'POST /auth/logout': () => {
      response.setHeader('Set-Cookie', 'who=; Path=/; Max-Age=0');
      response.writeHead(204).end();
    },
    'GET /courses': () => {
      const q = (query.get('q') ?? '').toLowerCase();
      json({ items: courses.filter((course) => course.title.toLowerCase().includes(q) && (!query.get('difficulty') || course.difficulty === query.get('difficulty'))), next: null });
    },
    'GET /enrollments': () => json({ items: who ? [state.enrollment] : [], next: null }),
    'POST /enrollments': () => json(state.enrollment, 201),
    'GET /users/me/mastery': () => json({ items: mastery }),
    'GET /users/me/reviews': () => json({ items: mastery.slice(0, 3).map(({ skill, dueAt }) => ({ courseId: courses[0].id, skill, dueAt })) }),
    'POST /practice/attempts': () => json(attempt(body)),
    'POST /courses/import': () => json({ job: { ...job, state: 'queued', progress: 0, result: undefined } }, 202),
    'POST /tutor/conversations': () => json({ id: 'talk' }, 201),
  };
  const exact = routes[`${method} ${path}`];
  if (exact) return exact();
  if (/\/practice\/next$/.test(path)) return json(present(kind));
  if (/\/hints$/.test(path)) return json(hint(body));
  if (/^\/jobs\//.test(path)) return json(poll());
  if (/\/messages$/.test(path)) return stream(response);
  if (/\/feedback$/.test(path)) return response.writeHead(204).end();
  if (/\/lessons\//.test(path)) return method === 'PUT' ? json(mark(path, body)) : json(lesson);
  if (/\/enrollments$/.test(path)) return json({ items: [{ ...state.enrollment, displayName: 'Ada Example' }, { ...state.enrollment, id: 'e2', displayName: 'Tomás Ruiz', progress: 0.85 }] });
  const course = courses.find(({ id }) => path === `/courses/${id}`);
  return course ? json(course) : json({ status: 404, detail: 'There is nothing here.', traceId: '4c1d' }, 404);
}

/** An item of the kind that the cookie `kind` names. */
function present(kind = 'choice') {
  state.hint = 0;
  return {
    presentationId: `p-${kind}`,
    item: items.find((item) => item.kind === kind),
    reason: { code: 'review', text: 'You last solved one of these six days ago, and the model expects that you remember it with 71 %.' },
    mastery: 0.62,
  };
}

function attempt({ itemId, response }) {
  const item = items.find(({ id }) => id === itemId);
  const correct = JSON.stringify(response) === JSON.stringify(item.right);
  return {
    correct,
    feedback: correct ? 'Well done: $2x + 3 = 11$ gives $x = 4$.' : 'Look at the sign of the second term, $-3$.',
    mastery: [{ skill: item.skills[0], before: 0.62, after: correct ? 0.71 : 0.55 }],
    nextReviewAt: correct ? new Date(Date.now() + 4 * 86_400_000).toISOString() : undefined,
    solution: correct ? 'Subtract $3$ on both sides: $2x = 8$. Divide by $2$: $x = 4$.' : undefined,
  };
}

function hint({ response }) {
  if (response) return { correct: true, feedback: 'Yes, exactly.', remaining: hints.length - state.hint };
  const next = hints[state.hint++];
  return { hint: next ?? null, remaining: Math.max(0, hints.length - state.hint) };
}

function poll() {
  state.polls += 1;
  return state.polls % 3 ? { ...job, state: 'running', progress: 0.4, note: 'Reading 1,527 problems', result: undefined } : job;
}

function mark(path, { state: reached }) {
  const id = path.split('/').at(-1);
  const list = reached === 'completed' ? 'completedLessons' : 'startedLessons';
  state.enrollment = { ...state.enrollment, [list]: [...state.enrollment[list], id], progress: 0.4 };
  return state.enrollment;
}

async function stream(response) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  for (const [event, data] of tutorAnswer) {
    await new Promise((done) => setTimeout(done, 60));
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }
  response.end();
}
