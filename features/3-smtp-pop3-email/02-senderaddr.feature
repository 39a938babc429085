@E-10
Feature: #SENDERADDR: mail address of the sender

  Stands in the From field of what the modem sends.

  Rule: SENDERADDR takes text of up to 120 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: SENDERADDR takes <what>
      Given `AT#SENDERADDR="before@example.org"` is answered `OK`
      When the host issues `AT#SENDERADDR="<value>"`
      Then the modem answers `OK`
      And `AT#SENDERADDR?` reads `#SENDERADDR: "<value>"`

      Examples:
        | id            | what                            | value                                                                                                                    |
        | R-3-005.mixed | letters, digits and punctuation | First.Sender_2@unit-7.example.org                                                                                        |
        | R-3-005.max   | 120 characters                  | senderaddr-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120 |

    @R-3-005.empty @BV @E-19
    Scenario: SENDERADDR takes nothing between the quotes
      Given `AT#SENDERADDR="before@example.org"` is answered `OK`
      When the host issues `AT#SENDERADDR=""`
      Then the modem answers `OK`
      And `AT#SENDERADDR?` reads `#SENDERADDR: ""`

    @R-3-005.over @BI @E-08 @E-09 @E-23
    Scenario: SENDERADDR refuses 121 characters and keeps what it has
      Given the host has set `AT#SENDERADDR="before@example.org"`
      When the host issues `AT#SENDERADDR="senderaddr-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120x"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#SENDERADDR?` still reads `#SENDERADDR: "before@example.org"`

    @R-3-005.absurd @BI @E-08 @E-09 @E-23
    Scenario: SENDERADDR refuses 300 characters and keeps what it has
      Given the host has set `AT#SENDERADDR="before@example.org"`
      When the host issues `AT#SENDERADDR="`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#SENDERADDR?` still reads `#SENDERADDR: "before@example.org"`

    @R-3-005.neighbours @BV
    Scenario: Writing SENDERADDR leaves the parameters beside it alone
      Given the host has set:
        | AT#DOMAIN="domain.example.org" |
        | AT#SENDERNAME="machine 245"    |
      When the host issues `AT#SENDERADDR="senderaddr-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#DOMAIN?     | #DOMAIN: "domain.example.org" |
        | AT#SENDERNAME? | #SENDERNAME: "machine 245"    |

  Rule: SENDERADDR is empty until the host writes it

    @R-3-006 @BV @needs-reset @E-19 @E-21
    Scenario: SENDERADDR after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#SENDERADDR?`
      Then the modem reports `#SENDERADDR: ""`
      And the modem answers `OK`

  Rule: SENDERADDR is read by AT#SENDERADDR? and shown by AT#VSMTP and AT#VALL, between quotes

    For AT#VSMTP see 24-vsmtp.feature.

    @R-3-007.get @BV
    Scenario: SENDERADDR is read singly
      Given the host has set `AT#SENDERADDR="sender@example.org"`
      When the host issues `AT#SENDERADDR?`
      Then the modem reports `#SENDERADDR: "sender@example.org"`
      And the modem answers `OK`

    @R-3-007.vall @BV
    Scenario: AT#VALL shows SENDERADDR
      Given the host has set `AT#SENDERADDR="sender@example.org"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#SENDERADDR: "sender@example.org"`

  Rule: SENDERADDR is the address in the From field of what is sent, and the sender that the server is told

    Background:
      Given the host has set:
        | AT#SMTPSERV="198.51.100.25"        |
        | AT#SMTPPORT=25                     |
        | AT#SMTPUN=""                       |
        | AT#SMTPPW=""                       |
        | AT#DOMAIN="unit.example.org"       |
        | AT#SENDERNAME="Test module"        |
        | AT#SENDERADDR="before@example.org" |
        | AT#REC1="recipient1@example.org"   |
        | AT#CCREC1="copy1@example.org"      |
        | AT#SUBJ1="subject one"             |
        | AT#REC2="recipient2@example.org"   |
        | AT#CCREC2="copy2@example.org"      |
        | AT#SUBJ2="subject two"             |
      And the host has entered `body one[SUB]` after `AT#BODY1`
      And the host has entered `body two[SUB]` after `AT#BODY2`
      And the modem is connected over "GPRS"

    @BV @needs-routes @needs-gprs-outcome @E-121
    Scenario Outline: The address is <what>
      Given the host has set `AT#SENDERADDR="<value>"`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the mail for `recipient1@example.org` has:
        | From | Test module <<value>> |
      And the network has seen:
        | smtp.sender | <value> |

      Examples:
        | id            | what                | value                                                                                                                    |
        | R-3-008       | of the domain       | unit7@unit.example.org                                                                                                   |
        | R-3-008.other | of another domain   | First.Sender_2@plant-12.example.net                                                                                      |
        | R-3-008.max   | 120 characters long | senderaddr-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120 |

    @R-3-008.changed @BV @needs-routes @needs-gprs-outcome @E-121
    Scenario: The address is changed between two mails
      Given the host has set `AT#SENDERADDR="unit7@example.org"`
      And the host issues `AT#SENDMAIL1`
      And the modem answers within 60 s `OK`
      And the host has set `AT#SENDERADDR="unit8@example.org"`
      When the host issues `AT#SENDMAIL2`
      Then the modem answers within 60 s `OK`
      And the mail for `recipient1@example.org` has:
        | From | Test module <unit7@example.org> |
      And the mail for `recipient2@example.org` has:
        | From | Test module <unit8@example.org> |
      And the network has seen:
        | smtp.sender | unit7@example.org, unit8@example.org |
