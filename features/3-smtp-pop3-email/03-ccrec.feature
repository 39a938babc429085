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
