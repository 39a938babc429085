@E-10
Feature: #SMTPPW: password at the SMTP server

  Authentication is active only while both SMTPUN and SMTPPW hold something.

  Rule: SMTPPW takes text of up to 64 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: SMTPPW takes <what>
      Given `AT#SMTPPW="smtppw.before"` is answered `OK`
      When the host issues `AT#SMTPPW="<value>"`
      Then the modem answers `OK`
      And `AT#SMTPPW?` reads `#SMTPPW: "<value>"`

      Examples:
        | id             | what                                    | value                                                            |
        | R-3-061.mixed  | letters, digits, blanks and punctuation | Smtppw  1@Example.org/a-b_c                                      |
        | R-3-061.digits | digits only                             | 0042                                                             |
        | R-3-061.max    | 64 characters                           | smtppw-----0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end |

    @R-3-061.empty @BV @E-19
    Scenario: SMTPPW takes nothing between the quotes
      Given `AT#SMTPPW="smtppw.before"` is answered `OK`
      When the host issues `AT#SMTPPW=""`
      Then the modem answers `OK`
      And `AT#SMTPPW?` reads `#SMTPPW: ""`

    @R-3-061.over @BI @E-08 @E-09 @E-23
    Scenario: SMTPPW refuses 65 characters and keeps what it has
      Given the host has set `AT#SMTPPW="smtppw.before"`
      When the host issues `AT#SMTPPW="smtppw-----0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-0065"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#SMTPPW?` still reads `#SMTPPW: "smtppw.before"`

    @R-3-061.absurd @BI @E-08 @E-09 @E-23
    Scenario: SMTPPW refuses 300 characters and keeps what it has
      Given the host has set `AT#SMTPPW="smtppw.before"`
      When the host issues `AT#SMTPPW="`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#SMTPPW?` still reads `#SMTPPW: "smtppw.before"`

    @R-3-061.neighbours @BV
    Scenario: Writing SMTPPW leaves the parameters beside it alone
      Given the host has set:
        | AT#SMTPPORT=2525               |
        | AT#SMTPSERV="smtp.example.org" |
      When the host issues `AT#SMTPPW="smtppw-----0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#SMTPPORT? | #SMTPPORT: 2525               |
        | AT#SMTPSERV? | #SMTPSERV: "smtp.example.org" |

  Rule: SMTPPW is empty until the host writes it

    @R-3-062 @BV @needs-reset @E-19 @E-21
    Scenario: SMTPPW after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#SMTPPW?`
      Then the modem reports `#SMTPPW: ""`
      And the modem answers `OK`

  Rule: SMTPPW is read by AT#SMTPPW? and shown by AT#VSMTP and AT#VALL, between quotes

    For AT#VSMTP see 24-vsmtp.feature.

    @R-3-063.get @BV
    Scenario: SMTPPW is read singly
      Given the host has set `AT#SMTPPW="smtppw.tell"`
      When the host issues `AT#SMTPPW?`
      Then the modem reports `#SMTPPW: "smtppw.tell"`
      And the modem answers `OK`

    @R-3-063.vall @BV
    Scenario: AT#VALL shows SMTPPW
      Given the host has set `AT#SMTPPW="smtppw.tell"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#SMTPPW: "smtppw.tell"`

  Rule: An empty SMTPPW disables authentication

    Background:
      Given the host has set:
        | AT#SMTPSERV="198.51.100.25"        |
        | AT#SMTPPORT=25                     |
        | AT#SMTPUN="mailer"                 |
        | AT#SMTPPW="before"                 |
        | AT#DOMAIN="unit.example.org"       |
        | AT#SENDERNAME="Test module"        |
        | AT#SENDERADDR="module@example.org" |
        | AT#REC1="recipient1@example.org"   |
        | AT#CCREC1="copy1@example.org"      |
        | AT#SUBJ1="subject one"             |
      And the host has entered `body one[SUB]` after `AT#BODY1`
      And the modem is connected over "GPRS"

    @R-3-064 @BV @needs-routes @needs-gprs-outcome @E-122
    Scenario: SMTPUN is set and SMTPPW is empty: the mail is sent without authentication
      Given the host has set `AT#SMTPPW=""`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.login    | nothing     |
        | smtp.subjects | subject one |

    # What was used for one mail must not be used for the next.
    @R-3-064.cleared @BV @needs-routes @needs-gprs-outcome @E-122
    Scenario: SMTPPW is cleared between two mails
      Given the host has set `AT#SMTPPW="mailsecret"`
      And the host issues `AT#SENDMAIL1`
      And the modem answers within 60 s `OK`
      And the host has set `AT#SMTPPW=""`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.login    | mailer:mailsecret        |
        | smtp.subjects | subject one, subject one |
