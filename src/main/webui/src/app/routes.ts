import { html, type TemplateResult } from 'lit';
import type { MessageKey } from '../i18n/index.ts';
import type { Location } from './router.ts';
import type { Role } from '../api/types.ts';

export interface Route {
  readonly pattern: string;
  readonly title: MessageKey;
  /** Fetches the page's code, which is not part of the first load. */
  readonly load: () => Promise<unknown>;
  readonly render: (location: Location) => TemplateResult;
  /** Who may see it: anybody, anybody signed in, or a role. */
  readonly for?: 'signed-in' | Role;
}

export const routes: readonly Route[] = [
  {
    pattern: '/',
    title: 'home.title',
    load: () => import('../pages/home-page.ts'),
    render: () => html`<home-page></home-page>`,
  },
  {
    pattern: '/courses',
    title: 'catalogue.title',
    load: () => import('../pages/catalogue-page.ts'),
    render: ({ query }) => html`<catalogue-page .query=${query}></catalogue-page>`,
  },
  {
    pattern: '/courses/:course',
    title: 'course.title',
    load: () => import('../pages/course-page.ts'),
    render: ({ params }) => html`<course-page .courseId=${params['course']!}></course-page>`,
  },
  {
    pattern: '/courses/:course/lessons/:lesson',
    title: 'lesson.title',
    load: () => import('../pages/lesson-page.ts'),
    render: ({ params, query }) =>
      html`<lesson-page
        .courseId=${params['course']!}
        .lessonId=${params['lesson']!}
        .quote=${query.get('quote') ?? ''}
      ></lesson-page>`,
  },
  {
    pattern: '/courses/:course/practice',
    title: 'practice.title',
    for: 'signed-in',
    load: () => import('../pages/practice-page.ts'),
    render: ({ params, query }) =>
      html`<practice-page
        .courseId=${params['course']!}
        .lessonId=${query.get('lesson') ?? ''}
        .skillId=${query.get('skill') ?? ''}
      ></practice-page>`,
  },
  {
    pattern: '/courses/:course/quizzes/:quiz',
    title: 'quiz.title',
    for: 'signed-in',
    load: () => import('../pages/quiz-page.ts'),
    render: ({ params }) => html`<quiz-page .courseId=${params['course']!} .quizId=${params['quiz']!}></quiz-page>`,
  },
  {
    pattern: '/courses/:course/quizzes/:quiz/attempts/:attempt',
    title: 'quiz.title',
    for: 'signed-in',
    load: () => import('../pages/quiz-attempt-page.ts'),
    render: ({ params }) =>
      html`<quiz-attempt-page
        .courseId=${params['course']!}
        .quizId=${params['quiz']!}
        .attemptId=${params['attempt']!}
      ></quiz-attempt-page>`,
  },
  {
    pattern: '/progress',
    title: 'progress.title',
    for: 'signed-in',
    load: () => import('../pages/progress-page.ts'),
    render: ({ query }) => html`<progress-page .courseId=${query.get('course') ?? ''}></progress-page>`,
  },
  {
    pattern: '/progress/skills/:skill',
    title: 'explain.title',
    for: 'signed-in',
    load: () => import('../pages/skill-page.ts'),
    render: ({ params }) => html`<skill-page .skill=${params['skill']!}></skill-page>`,
  },
  {
    pattern: '/review',
    title: 'review.title',
    for: 'signed-in',
    load: () => import('../pages/review-page.ts'),
    render: () => html`<review-page></review-page>`,
  },
  {
    pattern: '/teach',
    title: 'teach.title',
    for: 'instructor',
    load: () => import('../pages/teach-page.ts'),
    render: () => html`<teach-page></teach-page>`,
  },
  {
    pattern: '/teach/import',
    title: 'import.title',
    for: 'instructor',
    load: () => import('../pages/import-page.ts'),
    render: () => html`<import-page></import-page>`,
  },
  {
    pattern: '/teach/imports/:job',
    title: 'import.title',
    for: 'instructor',
    load: () => import('../pages/import-page.ts'),
    render: ({ params }) => html`<import-page .jobId=${params['job']!}></import-page>`,
  },
  {
    pattern: '/teach/courses/:course',
    title: 'teach.course.title',
    for: 'instructor',
    load: () => import('../pages/teach-course-page.ts'),
    render: ({ params }) => html`<teach-course-page .courseId=${params['course']!}></teach-course-page>`,
  },
  {
    pattern: '/teach/courses/:course/quizzes/new',
    title: 'quizEdit.new',
    for: 'instructor',
    load: () => import('../pages/quiz-edit-page.ts'),
    render: ({ params }) => html`<quiz-edit-page .courseId=${params['course']!} .quizId=${undefined}></quiz-edit-page>`,
  },
  {
    pattern: '/teach/courses/:course/quizzes/:quiz',
    title: 'quizEdit.change',
    for: 'instructor',
    load: () => import('../pages/quiz-edit-page.ts'),
    render: ({ params }) => html`<quiz-edit-page .courseId=${params['course']!} .quizId=${params['quiz']!}></quiz-edit-page>`,
  },
  {
    pattern: '/teach/courses/:course/quizzes/:quiz/results',
    title: 'results.open',
    for: 'instructor',
    load: () => import('../pages/quiz-results-page.ts'),
    render: ({ params }) => html`<quiz-results-page .courseId=${params['course']!} .quizId=${params['quiz']!}></quiz-results-page>`,
  },
  {
    pattern: '/teach/courses/:course/students/:student',
    title: 'teach.roster.name',
    for: 'instructor',
    load: () => import('../pages/teach-student-page.ts'),
    render: ({ params }) => html`<teach-student-page .courseId=${params['course']!} .studentId=${params['student']!} .skill=${undefined}></teach-student-page>`,
  },
  {
    pattern: '/teach/courses/:course/students/:student/skills/:skill',
    title: 'teach.roster.name',
    for: 'instructor',
    load: () => import('../pages/teach-student-page.ts'),
    render: ({ params }) =>
      html`<teach-student-page .courseId=${params['course']!} .studentId=${params['student']!} .skill=${params['skill']!}></teach-student-page>`,
  },
  {
    pattern: '/admin/jobs',
    title: 'jobs.title',
    for: 'admin',
    load: () => import('../pages/admin-jobs-page.ts'),
    render: ({ query }) => html`<admin-jobs-page .state=${query.get('state') ?? ''}></admin-jobs-page>`,
  },
  {
    pattern: '/admin/cluster',
    title: 'cluster.title',
    for: 'admin',
    load: () => import('../pages/admin-cluster-page.ts'),
    render: () => html`<admin-cluster-page></admin-cluster-page>`,
  },
  {
    pattern: '/sign-in',
    title: 'signIn.title',
    load: () => import('../pages/sign-in-page.ts'),
    render: ({ query }) => html`<sign-in-page .next=${query.get('next') ?? '/'}></sign-in-page>`,
  },
  {
    pattern: '/register',
    title: 'register.title',
    load: () => import('../pages/register-page.ts'),
    render: ({ query }) => html`<register-page .next=${query.get('next') ?? '/'}></register-page>`,
  },
];

export const notFound: Route = {
  pattern: '',
  title: 'notFound.title',
  load: () => import('../pages/not-found-page.ts'),
  render: () => html`<not-found-page></not-found-page>`,
};
