@E-10
Feature: #CCREC1, #CCREC2, #CCREC3: additional recipient

  The mail address of a second recipient, who gets a copy; each belongs to the REC of the same number.

  Rule: Each of CCREC1, CCREC2 and CCREC3 takes text of up to 120 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: <parameter> takes <what>
      Given `AT#<parameter>="before@example.org"` is answered `OK`
      When the host issues `AT#<parameter>="<value>"`
      Then the modem answers `OK`
      And `AT#<parameter>?` reads `#<parameter>: "<value>"`

      Examples:
        | id                   | parameter | what           | value                                                                                                                    |
        | R-3-009.ccrec1-mixed | CCREC1    | an address     | Second.Reader_1@unit-7.example.org                                                                                       |
        | R-3-009.ccrec1-max   | CCREC1    | 120 characters | ccrec1xxxx-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120 |
        | R-3-009.ccrec2-mixed | CCREC2    | an address     | Second.Reader_2@unit-7.example.org                                                                                       |
        | R-3-009.ccrec2-max   | CCREC2    | 120 characters | ccrec2xxxx-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120 |
        | R-3-009.ccrec3-mixed | CCREC3    | an address     | Second.Reader_3@unit-7.example.org                                                                                       |
        | R-3-009.ccrec3-max   | CCREC3    | 120 characters | ccrec3xxxx-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120 |

    @BV @E-19
    Scenario Outline: <parameter> takes nothing between the quotes
      Given `AT#<parameter>="before@example.org"` is answered `OK`
      When the host issues `AT#<parameter>=""`
      Then the modem answers `OK`
      And `AT#<parameter>?` reads `#<parameter>: ""`

      Examples:
        | id                   | parameter |
        | R-3-009.ccrec1-empty | CCREC1    |
        | R-3-009.ccrec2-empty | CCREC2    |
        | R-3-009.ccrec3-empty | CCREC3    |

    @BI @E-08 @E-09 @E-23
    Scenario Outline: <parameter> refuses 121 characters and keeps what it has
      Given the host has set `AT#<parameter>="before@example.org"`
      When the host issues `AT#<parameter>="<value>"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#<parameter>?` still reads `#<parameter>: "before@example.org"`

      Examples:
        | id                  | parameter | value                                                                                                                     |
        | R-3-009.ccrec1-over | CCREC1    | ccrec1xxxx-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120x |
        | R-3-009.ccrec2-over | CCREC2    | ccrec2xxxx-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120x |
        | R-3-009.ccrec3-over | CCREC3    | ccrec3xxxx-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120x |

    @BI @E-08 @E-09 @E-23
    Scenario Outline: <parameter> refuses 300 characters and keeps what it has
      Given the host has set `AT#<parameter>="before@example.org"`
      When the host issues `AT#<parameter>="`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#<parameter>?` still reads `#<parameter>: "before@example.org"`

      Examples:
        | id                    | parameter |
        | R-3-009.ccrec1-absurd | CCREC1    |
        | R-3-009.ccrec2-absurd | CCREC2    |
        | R-3-009.ccrec3-absurd | CCREC3    |

    @R-3-009.ccrec1-neighbours @BV
    Scenario: Writing CCREC1 leaves the other two and REC1 alone
      Given the host has set:
        | AT#CCREC2="cc2@example.org" |
        | AT#CCREC3="cc3@example.org" |
        | AT#REC1="rec1@example.org"  |
      When the host issues `AT#CCREC1="ccrec1xxxx-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#CCREC2? | #CCREC2: "cc2@example.org" |
        | AT#CCREC3? | #CCREC3: "cc3@example.org" |
        | AT#REC1?   | #REC1: "rec1@example.org"  |

    @R-3-009.ccrec2-neighbours @BV
    Scenario: Writing CCREC2 leaves the other two and REC2 alone
      Given the host has set:
        | AT#CCREC1="cc1@example.org" |
        | AT#CCREC3="cc3@example.org" |
        | AT#REC2="rec2@example.org"  |
      When the host issues `AT#CCREC2="ccrec2xxxx-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#CCREC1? | #CCREC1: "cc1@example.org" |
        | AT#CCREC3? | #CCREC3: "cc3@example.org" |
        | AT#REC2?   | #REC2: "rec2@example.org"  |

    @R-3-009.ccrec3-neighbours @BV
    Scenario: Writing CCREC3 leaves the other two and REC3 alone
      Given the host has set:
        | AT#CCREC1="cc1@example.org" |
        | AT#CCREC2="cc2@example.org" |
        | AT#REC3="rec3@example.org"  |
      When the host issues `AT#CCREC3="ccrec3xxxx-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#CCREC1? | #CCREC1: "cc1@example.org" |
        | AT#CCREC2? | #CCREC2: "cc2@example.org" |
        | AT#REC3?   | #REC3: "rec3@example.org"  |

  Rule: CCREC1, CCREC2 and CCREC3 are empty until the host writes them

    @BV @needs-reset @E-19 @E-21
    Scenario Outline: <parameter> after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#<parameter>?`
      Then the modem reports `#<parameter>: ""`
      And the modem answers `OK`

      Examples:
        | id             | parameter |
        | R-3-010.ccrec1 | CCREC1    |
        | R-3-010.ccrec2 | CCREC2    |
        | R-3-010.ccrec3 | CCREC3    |

  Rule: CCREC1, CCREC2 and CCREC3 are read by AT#CCREC1? and so on and shown by AT#VMAIL1 and so on and AT#VALL, between quotes

    For AT#VMAIL1, AT#VMAIL2 and AT#VMAIL3 see 22-vmail.feature.

    @BV
    Scenario Outline: <parameter> is read singly
      Given the host has set `AT#<parameter>="<value>"`
      When the host issues `AT#<parameter>?`
      Then the modem reports `#<parameter>: "<value>"`
      And the modem answers `OK`

      Examples:
        | id                 | parameter | value           |
        | R-3-011.ccrec1-get | CCREC1    | cc1@example.org |
        | R-3-011.ccrec2-get | CCREC2    | cc2@example.org |
        | R-3-011.ccrec3-get | CCREC3    | cc3@example.org |

    @BV
    Scenario Outline: AT#VALL shows <parameter>
      Given the host has set `AT#<parameter>="<value>"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#<parameter>: "<value>"`

      Examples:
        | id                  | parameter | value           |
        | R-3-011.ccrec1-vall | CCREC1    | cc1@example.org |
        | R-3-011.ccrec2-vall | CCREC2    | cc2@example.org |
        | R-3-011.ccrec3-vall | CCREC3    | cc3@example.org |

  Rule: What CCREC of a number holds stands in the Cc field of the mail of that number, and gets it too

    Background:
      Given the host has set:
        | AT#SMTPSERV="198.51.100.25"        |
        | AT#SMTPPORT=25                     |
        | AT#SMTPUN=""                       |
        | AT#SMTPPW=""                       |
        | AT#DOMAIN="unit.example.org"       |
        | AT#SENDERNAME="Test module"        |
        | AT#SENDERADDR="module@example.org" |
        | AT#REC1="recipient1@example.org"   |
        | AT#CCREC1="copy1@example.org"      |
        | AT#SUBJ1="subject one"             |
        | AT#REC2="recipient2@example.org"   |
        | AT#CCREC2="copy2@example.org"      |
        | AT#SUBJ2="subject two"             |
        | AT#REC3="recipient3@example.org"   |
        | AT#CCREC3="copy3@example.org"      |
        | AT#SUBJ3="subject three"           |
      And the host has entered `body one[SUB]` after `AT#BODY1`
      And the host has entered `body two[SUB]` after `AT#BODY2`
      And the host has entered `body three[SUB]` after `AT#BODY3`
      And the modem is connected over "GPRS"

    @BV @needs-routes @needs-gprs-outcome
    Scenario Outline: <parameter> gets a copy of what <command> sends
      Given the host has set `AT#<parameter>="<copy>"`
      When the host issues `<command>`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.recipients | <recipient>, <copy> |
      And the mail for `<recipient>` has:
        | To | <recipient> |
        | Cc | <copy>      |
      And the mail for `<copy>` has:
        | To      | <recipient> |
        | Cc      | <copy>      |
        | Subject | <subject>   |

      Examples:
        | id                 | parameter | command      | recipient              | copy                                                                                                                     | subject       |
        | R-3-012.ccrec1     | CCREC1    | AT#SENDMAIL1 | recipient1@example.org | Second.Reader_1@unit-7.example.org                                                                                       | subject one   |
        | R-3-012.ccrec2     | CCREC2    | AT#SENDMAIL2 | recipient2@example.org | Second.Reader_2@unit-7.example.org                                                                                       | subject two   |
        | R-3-012.ccrec3     | CCREC3    | AT#SENDMAIL3 | recipient3@example.org | Second.Reader_3@unit-7.example.org                                                                                       | subject three |
        | R-3-012.ccrec1-max | CCREC1    | AT#SENDMAIL1 | recipient1@example.org | ccrec1xxxx-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120 | subject one   |

    @BV @needs-routes @needs-gprs-outcome @E-93
    Scenario Outline: With <parameter> empty what <command> sends has no Cc field and one recipient
      Given the host has set `AT#<parameter>=""`
      When the host issues `<command>`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.recipients | <recipient> |
      And the mail for `<recipient>` has:
        | To | <recipient> |
        | Cc | nothing     |

      Examples:
        | id                   | parameter | command      | recipient              |
        | R-3-012.ccrec1-empty | CCREC1    | AT#SENDMAIL1 | recipient1@example.org |
        | R-3-012.ccrec2-empty | CCREC2    | AT#SENDMAIL2 | recipient2@example.org |
        | R-3-012.ccrec3-empty | CCREC3    | AT#SENDMAIL3 | recipient3@example.org |

    @R-3-012.stale @BV @needs-routes @needs-gprs-outcome @E-93
    Scenario: A mail with a copy, then one without
      Given the host has set `AT#CCREC2=""`
      And the host issues `AT#SENDMAIL1`
      And the modem answers within 60 s `OK`
      When the host issues `AT#SENDMAIL2`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.recipients | recipient1@example.org, copy1@example.org, recipient2@example.org |
      And the mail for `recipient1@example.org` has:
        | Cc | copy1@example.org |
      And the mail for `recipient2@example.org` has:
        | Cc | nothing |
