const common = { runner: 'jest-light-runner/child-process', setupFiles: ['<rootDir>/tests/support/environment.ts'], setupFilesAfterEnv: ['<rootDir>/tests/support/timeLimits.ts'], testPathIgnorePatterns: ['/node_modules/', '/.next/', '/.spaces'], moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'], transform: {} }

export default {
  maxWorkers: 2,
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/testing/**/*.test.ts', '<rootDir>/scripts/**/*.test.ts'] },
    { ...common, displayName: 'flows', testMatch: ['<rootDir>/tests/{flows,isolation,security,database}/**/*.test.ts'] },
    ...['openAccess', 'openRows'].map((lock) => ({ ...common, displayName: 'flows', setupFiles: [`<rootDir>/tests/isolation/${lock}.ts`, ...common.setupFiles], testMatch: ['<rootDir>/tests/isolation/matrix.test.ts'] })),
    { ...common, displayName: 'e2e', setupFiles: [], globalSetup: '<rootDir>/tests/e2e/support/globalSetup.ts', globalTeardown: '<rootDir>/tests/e2e/support/globalTeardown.ts', testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'] },
  ],
}
