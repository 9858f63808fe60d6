import { graphql } from '@rinnalla/web-graphql';

export const SharingPerson = graphql(`
  fragment SharingPerson on Professional {
    id
    name
    profession
    unit {
      id
      nameFi
      nameSv
    }
  }
`);

export const OverrideParts = graphql(`
  fragment OverrideParts on Override {
    id
    caseId
    ground
    sections
    reason
    startedAt
    expiresAt
    endedAt
    isMine
    version
    by {
      ...SharingPerson
    }
  }
`);

export const CaseOverridesDocument = graphql(`
  query CaseOverrides($caseId: ID!) {
    case(id: $caseId) {
      id
      overrides {
        ...OverrideParts
      }
    }
  }
`);

export const PleadOverrideDocument = graphql(`
  mutation PleadOverride($input: PleadOverrideInput!) {
    pleadOverride(input: $input) {
      ... on OverridePleaded {
        override {
          ...OverrideParts
        }
      }
      ... on PasswordWrong {
        isBlocked
      }
      ... on GroundNotYours {
        sections
      }
      ... on NothingToOpen {
        sections
      }
    }
  }
`);

export const EndOverrideDocument = graphql(`
  mutation EndOverride($input: EndOverrideInput!) {
    endOverride(input: $input) {
      ... on OverrideEnded {
        caseId
        override {
          ...OverrideParts
        }
      }
    }
  }
`);

export const OverrideReviewParts = graphql(`
  fragment OverrideReviewParts on OverrideReview {
    id
    clientId
    caseNumber
    ground
    sections
    reason
    startedAt
    expiresAt
    endedAt
    isLate
    isMine
    reviewedAt
    verdict
    reviewNote
    version
    uses {
      register
      fieldClass
      reads
    }
    by {
      ...SharingPerson
    }
    reviewedBy {
      ...SharingPerson
    }
  }
`);

export const OverrideReviewsDocument = graphql(`
  query OverrideReviews($status: OverrideReviewStatus!, $page: Int!) {
    overrideReviews(status: $status, page: $page) {
      total
      pageSize
      reviews {
        ...OverrideReviewParts
      }
    }
  }
`);

export const OverrideReviewCountsDocument = graphql(`
  query OverrideReviewCounts {
    overrideReviewCounts {
      waiting
      late
    }
  }
`);

export const ReviewOverrideDocument = graphql(`
  mutation ReviewOverride($input: ReviewOverrideInput!) {
    reviewOverride(input: $input) {
      ... on OverrideReviewed {
        review {
          ...OverrideReviewParts
        }
      }
      ... on OwnOverride {
        section
      }
      ... on StaleVersion {
        currentVersion
      }
    }
  }
`);
