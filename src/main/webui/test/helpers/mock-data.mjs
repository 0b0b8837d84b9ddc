const person = (id, displayName, roles) => ({ id, displayName, email: `${id}@demo.example`, roles });

export const people = {
  student: person('student', 'Ada Example', ['student']),
  instructor: person('instructor', 'Grace Teacher', ['instructor']),
};

const skills = ['One-step equations', 'Two-step equations', 'Equations with brackets', 'Variables on both sides', 'Fractions in equations', 'Word problems', 'Slope of a line', 'Slope-intercept form'].map(
  (name, index) => ({ id: `skill-${index}`, name }),
);

const modules = [
  { id: 'm1', title: 'First steps', lessons: [['l1', 'What an equation says'], ['l2', 'Keeping the balance'], ['l3', 'Undoing an operation']] },
  { id: 'm2', title: 'Two steps and more', lessons: [['l4', 'Two-step equations'], ['l5', 'Brackets'], ['l6', 'Variables on both sides']] },
].map((module) => ({ ...module, lessons: module.lessons.map(([id, title]) => ({ id, title, kind: 'text', estimatedMinutes: 8 })) }));

const course = (id, title, category, difficulty, summary, more = {}) => ({
  id, title, category, difficulty, summary, language: 'en', instructor: { id: 'i1', displayName: 'Grace Teacher' },
  lessonCount: 12, itemCount: 86, enrollmentCount: 41, published: true, access: 'public', createdAt: '2026-11-20T10:00:00Z', modules, skills, ...more,
});

export const courses = [
  course('c1', 'Linear Equations from the Ground Up', 'Algebra', 'beginner', 'From the idea of a balance to lines in the plane: solve any linear equation, and know why each step is allowed.'),
  course('c2', 'College Algebra', 'Algebra', 'intermediate', 'Functions, polynomials, exponentials and systems: 1,527 problems with hints for each step.', { lessonCount: 64, itemCount: 2104 }),
  course('c3', 'Elementary Algebra', 'Algebra', 'beginner', 'The language of algebra, linear equations and graphs, with worked steps throughout.'),
  course('c4', 'Calculus: Limits and Derivatives', 'Calculus', 'advanced', 'What it means to come close, and what a slope is at a point.'),
  course('c5', 'Probability for Everyone', 'Statistics', 'intermediate', 'Counting, chance and expectation, from dice to decisions.'),
  course('c6', 'Trigonometry', 'Geometry', 'intermediate', 'Triangles, circles and waves.', { published: false }),
];

export const enrollment = { id: 'e1', courseId: 'c1', studentId: 'student', state: 'active', progress: 0.25, enrolledAt: '2026-11-21T10:00:00Z', startedLessons: ['l3'], completedLessons: ['l1', 'l2'] };

export const lesson = {
  id: 'l3', title: 'Undoing an operation', estimatedMinutes: 8, skills: ['skill-0'],
  html: `<h2>What was done can be undone</h2><p>In the equation <span class="math-inline">x + 7 = 12</span> something was added to <span class="math-inline">x</span>. To find <span class="math-inline">x</span>, we undo it: we subtract <span class="math-inline">7</span> on both sides.</p><div class="math-block">x + 7 - 7 = 12 - 7 \\quad\\Longrightarrow\\quad x = 5</div><p>The balance stays level as long as we do the same to both sides.</p><blockquote><p>Whatever you do to one side, do to the other.</p></blockquote><h2>Pairs that undo each other</h2><table><thead><tr><th>Done</th><th>Undone by</th><th>Example</th></tr></thead><tbody><tr><td>adding <span class="math-inline">a</span></td><td>subtracting <span class="math-inline">a</span></td><td><span class="math-inline">x + 3 = 5</span></td></tr><tr><td>multiplying by <span class="math-inline">a \\neq 0</span></td><td>dividing by <span class="math-inline">a</span></td><td><span class="math-inline">\\frac{x}{4} = 2</span></td></tr></tbody></table><ol><li>Look at what was done to <span class="math-inline">x</span>.</li><li>Undo it on <em>both</em> sides.</li><li>Check by putting the solution back in.</li></ol>`,
};

const item = (id, kind, stem, right, more = {}) => ({ id, kind, stem, skills: ['skill-1'], right, ...more });
const choices = ['$x = 4$', '$x = \\frac{14}{2}$', '$x = -4$', 'There is no solution'].map((text, index) => ({ id: `o${index}`, text }));

export const items = [
  item('i1', 'choice', 'Solve $2x + 3 = 11$ for $x$.', { choice: 'o0' }, { choices }),
  item('i2', 'numeric', 'Solve $\\dfrac{x}{3} - 2 = 5$ for $x$.', { value: '21' }),
  item('i3', 'expression', 'Simplify $3(x + 2) - x$.', { expression: '2x+6' }, { group: { id: 'g', stem: 'A rectangle is $x + 2$ wide and $3$ high. A strip of area $x$ is cut off.', position: 2 } }),
  item('i4', 'equation', 'Write the line through $(0, 1)$ with slope $2$ in slope-intercept form.', { equation: 'y=2x+1' }),
  item('i5', 'interval', 'For which $x$ is $2x - 4 \\le 0$?', { interval: '(-oo,2]' }),
  item('i6', 'text', 'What do we call a number that makes an equation true?', { text: 'solution' }),
  item('i7', 'ordering', 'Bring the steps for $2x + 3 = 11$ in order.', { order: ['b', 'a', 'c'] }, { choices: [{ id: 'a', text: '$2x = 8$' }, { id: 'b', text: '$2x + 3 = 11$' }, { id: 'c', text: '$x = 4$' }] }),
  item('i8', 'matching', 'Match each equation to its solution.', { pairs: [['a', 'y'], ['b', 'x']] }, { choices: { left: [{ id: 'a', text: '$x + 1 = 3$' }, { id: 'b', text: '$2x = 10$' }], right: [{ id: 'x', text: '$5$' }, { id: 'y', text: '$2$' }] } }),
  item('i9', 'matrix', 'Write the $2 \\times 2$ identity matrix.', { rows: [['1', '0'], ['0', '1']] }),
  item('i10', 'blanks', 'To solve $x + 7 = 12$, subtract ___ on both sides; then $x =$ ___.', { blanks: [{ id: 'a', response: { value: '7' } }, { id: 'b', response: { value: '5' } }] }, { blanks: [{ id: 'a', kind: 'numeric' }, { id: 'b', kind: 'numeric' }] }),
  item('i11', 'multiple', 'Which are equivalent to $2x = 8$?', { choices: ['o0'] }, { choices }),
];

export const hints = [
  { id: 'h1', kind: 'hint', text: 'What was done to $x$ last? Undo that first.' },
  { id: 'h2', kind: 'scaffold', text: 'Subtract $3$ on both sides. What is $11 - 3$?', item: { kind: 'numeric' } },
  { id: 'h3', kind: 'hint', text: 'Now $2x = 8$. Divide both sides by $2$.' },
];

export const mastery = skills.slice(0, 6).map(({ id }, index) => ({
  skill: id, mastery: [0.95, 0.78, 0.55, 0.92, 0.3, 0.1][index], attempts: [14, 9, 5, 11, 2, 0][index],
  lastPractisedAt: new Date(Date.now() - index * 90_000_000).toISOString(), dueAt: new Date(Date.now() + (index - 2) * 80_000_000).toISOString(),
}));

export const job = {
  id: 'j1', kind: 'oatutor-import', state: 'succeeded', progress: 1, attempts: 1, createdAt: '2026-11-24T10:00:00Z',
  result: {
    courseId: 'c2',
    report: {
      format: 'oatutor', outcome: 'imported', course: { id: 'c2', title: 'College Algebra', version: 1, changedLessons: 64, changedItems: 2104 },
      counts: { lessons: 64, problems: 1527, items: 2104, hints: 7311, scaffolds: 3120, skills: 146, figures: 212, leftOut: 3, warnings: 12, errors: 0 },
      leftOut: [{ file: 'content-pool/a0cc26bpoly1/figures/figure9.gif', reason: 'The figure is named by the problem, but it is not in the archive.' }, { file: 'content-pool/b1/b1.json', reason: 'No lesson of the course plan names it.' }],
      warnings: Array.from({ length: 12 }, (_, index) => ({ file: `content-pool/p${index}/tutoring/p${index}aDefaultPathway.json`, reason: 'A hint depends on one that does not exist; the dependency is ignored.' })),
      errors: [],
    },
  },
};

export const tutorAnswer = [
  ['token', { text: 'Let us look at what was done to $x$.' }],
  ['token', { text: ' In $2x + 3 = 11$, first $x$ was doubled, then $3$ was added.' }],
  ['token', { text: ' Which of the two would you undo first, and why?' }],
  ['citation', { lessonId: 'l3', title: 'Undoing an operation', quote: 'The balance stays level as long as we do the same to both sides.' }],
  ['done', { messageId: 'm1', model: 'built-in', cached: false }],
];
