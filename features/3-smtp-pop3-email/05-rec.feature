@E-10 @E-85
Feature: #REC1, #REC2, #REC3: recipients

  One mail address, or a list of up to ten that is entered on lines of its own after AT#REC1ADD.
  How a list of several addresses is read back is not printed: every address must be there, once.

  Rule: AT#REC1="address" stores one address of up to 120 characters, in place of what was there

    @BV @E-28
    Scenario Outline: <parameter> takes <what>
      Given `AT#<parameter>="before@example.org"` is answered `OK`
      When the host issues `AT#<parameter>="<value>"`
      Then the modem answers `OK`
      And `AT#<parameter>?` reads `#<parameter>: "<value>"`

      Examples:
        | id               | covers  | parameter | what           | value                                                                                                                    |
        | T-3-01.r01.rec1  | R-3-017 | REC1      | an address     | First.Reader_1@unit-7.example.org                                                                                        |
        | R-3-017.rec1-max |         | REC1      | 120 characters | rec1x-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120 |
        | T-3-01.r01.rec2  | R-3-017 | REC2      | an address     | First.Reader_2@unit-7.example.org                                                                                        |
        | R-3-017.rec2-max |         | REC2      | 120 characters | rec2x-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120 |
        | T-3-01.r01.rec3  | R-3-017 | REC3      | an address     | First.Reader_3@unit-7.example.org                                                                                        |
        | R-3-017.rec3-max |         | REC3      | 120 characters | rec3x-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120 |

    @BV @E-19
    Scenario Outline: <parameter> is reset by nothing between the quotes
      Given `AT#<parameter>="before@example.org"` is answered `OK`
      When the host issues `AT#<parameter>=""`
      Then the modem answers `OK`
      And `AT#<parameter>?` reads `#<parameter>: ""`

      Examples:
        | id                    | parameter |
        | T-3-01.r01.rec1-reset | REC1      |
        | T-3-01.r01.rec2-reset | REC2      |
        | T-3-01.r01.rec3-reset | REC3      |

    @BI @E-08 @E-09 @E-23
    Scenario Outline: <parameter> refuses 121 characters and keeps what it has
      Given the host has set `AT#<parameter>="before@example.org"`
      When the host issues `AT#<parameter>="<value>"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#<parameter>?` still reads `#<parameter>: "before@example.org"`

      Examples:
        | id                | parameter | value                                                                                                                     |
        | R-3-017.rec1-over | REC1      | rec1x-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120x |
        | R-3-017.rec2-over | REC2      | rec2x-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120x |
        | R-3-017.rec3-over | REC3      | rec3x-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120x |

    @BI @E-08 @E-09 @E-23
    Scenario Outline: <parameter> refuses 300 characters and keeps what it has
      Given the host has set `AT#<parameter>="before@example.org"`
      When the host issues `AT#<parameter>="`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#<parameter>?` still reads `#<parameter>: "before@example.org"`

      Examples:
        | id                  | parameter |
        | R-3-017.rec1-absurd | REC1      |
        | R-3-017.rec2-absurd | REC2      |
        | R-3-017.rec3-absurd | REC3      |

    @BV @E-90 @E-92
    Scenario Outline: One address in <parameter> replaces a list
      Given the host has entered `old1@example.org[CR][LF]old2@example.org[SUB]` after `AT#<parameter>ADD`
      When the host issues `AT#<parameter>="single@example.org"`
      Then the modem answers `OK`
      And `AT#<parameter>?` reads `#<parameter>: "single@example.org"`

      Examples:
        | id           | parameter |
        | R-3-022.rec1 | REC1      |
        | R-3-022.rec2 | REC2      |
        | R-3-022.rec3 | REC3      |

  Rule: AT#REC1ADD, then addresses separated by CR LF, then 0x1A, stores a list of up to ten addresses

    @T-3-02.r01 @T-3-02.r02 @T-3-02.r03 @T-3-02.r04 @BV @E-87 @E-90
    Scenario: REC1 takes the list of the example, each address ended by CR LF
      Given the host has set `AT#REC1="before@example.org"`
      When the host issues `AT#REC1ADD`
      And the host writes `Email1@example.org[CR][LF]`
      And the host writes `Email2@example.net[CR][LF]`
      And the host writes `[SUB]`
      Then the modem answers within 5 s `OK`
      And `AT#REC1?` reads `#REC1: "Email1@example.org","Email2@example.net"`

    @BV @E-87 @E-90
    Scenario Outline: <parameter> takes two addresses, no CR LF after the last
      Given the host has set `AT#<parameter>="before@example.org"`
      When the host issues `AT#<parameter>ADD`
      And the host writes `dev1@example.org[CR][LF]dev2@example.net[SUB]`
      Then the modem answers within 5 s `OK`
      And `AT#<parameter>?` reads `#<parameter>: "dev1@example.org","dev2@example.net"`

      Examples:
        | id           | parameter |
        | R-3-023.rec1 | REC1      |
        | R-3-023.rec2 | REC2      |
        | R-3-023.rec3 | REC3      |

    @R-3-023.one @BV @E-87
    Scenario: REC1 takes a list of one address
      Given the host has set `AT#REC1="before@example.org"`
      When the host issues `AT#REC1ADD`
      And the host writes `dev1@example.org[SUB]`
      Then the modem answers within 5 s `OK`
      And `AT#REC1?` reads `#REC1: "dev1@example.org"`

    @R-3-023.silent @BV @E-87
    Scenario: REC1 waits for the end character before it answers
      Given the host has set `AT#REC1="before@example.org"`
      When the host issues `AT#REC1ADD`
      And the host writes `dev1@example.org[CR][LF]`
      Then the modem writes nothing for 2 seconds
      When the host writes `[SUB]`
      Then the modem answers within 5 s `OK`
      And `AT#REC1?` reads `#REC1: "dev1@example.org"`

    @BV @E-87 @E-90
    Scenario Outline: <parameter> keeps ten addresses
      Given the host has set `AT#<parameter>="before@example.org"`
      When the host issues `AT#<parameter>ADD`
      And the host writes `dev01@example.org[CR][LF]dev02@example.org[CR][LF]dev03@example.org[CR][LF]dev04@example.org[CR][LF]dev05@example.org[CR][LF]`
      And the host writes `dev06@example.org[CR][LF]dev07@example.org[CR][LF]dev08@example.org[CR][LF]dev09@example.org[CR][LF]dev10@example.org[SUB]`
      Then the modem answers within 5 s `OK`
      And `AT#<parameter>?` reads `#<parameter>: "dev01@example.org","dev02@example.org","dev03@example.org","dev04@example.org","dev05@example.org","dev06@example.org","dev07@example.org","dev08@example.org","dev09@example.org","dev10@example.org"`

      Examples:
        | id               | parameter |
        | R-3-017.rec1-ten | REC1      |
        | R-3-017.rec2-ten | REC2      |
        | R-3-017.rec3-ten | REC3      |

    @R-3-021 @BV @E-87 @E-90
    Scenario: REC1 keeps ten addresses of 120 characters each
      Given the host has set `AT#REC1="before@example.org"`
      When the host issues `AT#REC1ADD`
      And the host writes `dev01-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120[CR][LF]`
      And the host writes `dev02-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120[CR][LF]`
      And the host writes `dev03-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120[CR][LF]`
      And the host writes `dev04-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120[CR][LF]`
      And the host writes `dev05-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120[CR][LF]`
      And the host writes `dev06-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120[CR][LF]`
      And the host writes `dev07-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120[CR][LF]`
      And the host writes `dev08-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120[CR][LF]`
      And the host writes `dev09-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120[CR][LF]`
      And the host writes `dev10-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120[SUB]`
      Then the modem answers within 5 s `OK`
      And `AT#REC1?` reads `#REC1: "dev01-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120","dev02-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120","dev03-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120","dev04-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120","dev05-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120","dev06-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120","dev07-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120","dev08-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120","dev09-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120","dev10-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120"`

  Rule: A list overwrites all addresses stored before

    @BV @E-87 @E-90
    Scenario Outline: A list in <parameter> replaces <former>
      Given the host has entered `<entered>[SUB]` after `AT#<parameter>ADD`
      When the host issues `AT#<parameter>ADD`
      And the host writes `new1@example.org[CR][LF]new2@example.org[SUB]`
      Then the modem answers within 5 s `OK`
      And `AT#<parameter>?` reads `#<parameter>: "new1@example.org","new2@example.org"`

      Examples:
        | id           | parameter | former         | entered                                                          |
        | R-3-024.rec1 | REC1      | a longer list  | old1@example.org[CR][LF]old2@example.org[CR][LF]old3@example.org |
        | R-3-024.rec2 | REC2      | a list as long | old1@example.org[CR][LF]old2@example.org                         |
        | R-3-024.rec3 | REC3      | a shorter list | old1@example.org                                                 |

    @R-3-024.neighbours @BV @E-87 @E-90
    Scenario: A list in REC2 leaves REC1, REC3 and CCREC2 alone
      Given the host has set:
        | AT#REC1="rec1@example.org"  |
        | AT#REC3="rec3@example.org"  |
        | AT#CCREC2="cc2@example.org" |
      When the host issues `AT#REC2ADD`
      And the host writes `dev1@example.org[CR][LF]dev2@example.net[SUB]`
      Then the modem answers within 5 s `OK`
      And each of these reads:
        | AT#REC1?   | #REC1: "rec1@example.org"  |
        | AT#REC3?   | #REC3: "rec3@example.org"  |
        | AT#CCREC2? | #CCREC2: "cc2@example.org" |

  Rule: The eleventh address and all after it are ignored

    @BV @E-87 @E-89 @E-90
    Scenario Outline: REC1 keeps ten of <count> addresses
      Given the host has set `AT#REC1="before@example.org"`
      When the host issues `AT#REC1ADD`
      And the host writes `dev01@example.org[CR][LF]dev02@example.org[CR][LF]dev03@example.org[CR][LF]dev04@example.org[CR][LF]dev05@example.org[CR][LF]`
      And the host writes `dev06@example.org[CR][LF]dev07@example.org[CR][LF]dev08@example.org[CR][LF]dev09@example.org[CR][LF]dev10@example.org[CR][LF]`
      And the host writes `<surplus>[SUB]`
      Then the modem answers within 5 s `OK`
      And `AT#REC1?` reads `#REC1: "dev01@example.org","dev02@example.org","dev03@example.org","dev04@example.org","dev05@example.org","dev06@example.org","dev07@example.org","dev08@example.org","dev09@example.org","dev10@example.org"`

      Examples:
        | id             | count  | surplus                                    |
        | R-3-025        | eleven | dev11@example.org                          |
        | R-3-025.twelve | twelve | dev11@example.org[CR][LF]dev12@example.org |

    # The heading promises a reset, the text asks for one address at least.
    @R-3-021.empty @BI @E-88
    Scenario: REC1 is given a list of nothing
      When the host issues `AT#REC1ADD`
      And the host writes `[SUB]`
      Then whatever the modem answers is recorded

    # Skipped, cut off or refused: nothing is said.
    @R-3-021.over @BI @E-91
    Scenario: REC1 is given a list with an address of 121 characters
      When the host issues `AT#REC1ADD`
      And the host writes `dev1@example.org[CR][LF]dev2x-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120x[SUB]`
      Then whatever the modem answers is recorded

  Rule: REC1, REC2 and REC3 are empty until the host writes them

    @BV @needs-reset @E-19 @E-21
    Scenario Outline: <parameter> after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#<parameter>?`
      Then the modem reports `#<parameter>: ""`
      And the modem answers `OK`

      Examples:
        | id           | parameter |
        | R-3-018.rec1 | REC1      |
        | R-3-018.rec2 | REC2      |
        | R-3-018.rec3 | REC3      |

  Rule: REC1, REC2 and REC3 are read by AT#REC1? and so on and shown by AT#VMAIL1 and AT#VALL, between quotes

    @BV
    Scenario Outline: <parameter> is read singly
      Given the host has set `AT#<parameter>="<value>"`
      When the host issues `AT#<parameter>?`
      Then the modem reports `#<parameter>: "<value>"`
      And the modem answers `OK`

      Examples:
        | id              | covers  | parameter | value            |
        | T-3-01.r02.rec1 | R-3-019 | REC1      | rec1@example.org |
        | T-3-01.r02.rec2 | R-3-019 | REC2      | rec2@example.org |
        | T-3-01.r02.rec3 | R-3-019 | REC3      | rec3@example.org |

    @BV
    Scenario Outline: AT#VALL shows <parameter>
      Given the host has set `AT#<parameter>="<value>"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#<parameter>: "<value>"`

      Examples:
        | id                | parameter | value            |
        | R-3-019.rec1-vall | REC1      | rec1@example.org |
        | R-3-019.rec2-vall | REC2      | rec2@example.org |
        | R-3-019.rec3-vall | REC3      | rec3@example.org |

    @BV @E-90 @E-98
    Scenario Outline: <command> shows a list of <parameter>
      Given the host has entered `dev1@example.org[CR][LF]dev2@example.net[SUB]` after `AT#<parameter>ADD`
      When the host issues `<command>`
      Then among the lines reported is `#<parameter>: "dev1@example.org","dev2@example.net"`

      Examples:
        | id                 | command   | parameter |
        | R-3-026.rec1-get   | AT#REC1?  | REC1      |
        | R-3-026.rec2-get   | AT#REC2?  | REC2      |
        | R-3-026.rec3-get   | AT#REC3?  | REC3      |
        | R-3-026.rec1-vall  | AT#VALL   | REC1      |
        | R-3-026.rec2-vall  | AT#VALL   | REC2      |
        | R-3-026.rec3-vall  | AT#VALL   | REC3      |

    @BV @E-98
    Scenario Outline: <command> shows <parameter>
      Given the host has set `AT#<parameter>="dev1@example.org"`
      When the host issues `<command>`
      Then among the lines reported is `#<parameter>: "dev1@example.org"`

      Examples:
        | id                 | command   | parameter |
        | R-3-026.rec1-vmail | AT#VMAIL1 | REC1      |
        | R-3-026.rec2-vmail | AT#VMAIL2 | REC2      |
        | R-3-026.rec3-vmail | AT#VMAIL3 | REC3      |

  Rule: What RECi holds stands in the To field of the mail of that number, and gets it; nobody else does

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
        | AT#CCREC1=""                       |
        | AT#SUBJ1="subject one"             |
        | AT#REC2="recipient2@example.org"   |
        | AT#CCREC2=""                       |
        | AT#SUBJ2="subject two"             |
        | AT#REC3="recipient3@example.org"   |
        | AT#CCREC3=""                       |
        | AT#SUBJ3="subject three"           |
      And the host has entered `body one[SUB]` after `AT#BODY1`
      And the host has entered `body two[SUB]` after `AT#BODY2`
      And the host has entered `body three[SUB]` after `AT#BODY3`
      And the modem is connected over "GPRS"

    @BV @needs-routes @needs-gprs-outcome
    Scenario Outline: <parameter> gets what <command> sends
      Given the host has set `AT#<parameter>="<value>"`
      When the host issues `<command>`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.recipients | <value> |
      And the mail for `<value>` has:
        | To      | <value>   |
        | Subject | <subject> |

      Examples:
        | id               | parameter | command      | subject       | value                                                                                                                    |
        | R-3-020.rec1     | REC1      | AT#SENDMAIL1 | subject one   | First.Reader_1@unit-7.example.org                                                                                        |
        | R-3-020.rec2     | REC2      | AT#SENDMAIL2 | subject two   | First.Reader_2@unit-7.example.org                                                                                        |
        | R-3-020.rec3     | REC3      | AT#SENDMAIL3 | subject three | First.Reader_3@unit-7.example.org                                                                                        |
        | R-3-020.rec1-max | REC1      | AT#SENDMAIL1 | subject one   | rec1x-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120 |

    @R-3-020.changed @BV @needs-routes @needs-gprs-outcome
    Scenario: The recipient is changed between two mails
      Given the host has set `AT#REC1="first@example.org"`
      And the host issues `AT#SENDMAIL1`
      And the modem answers within 60 s `OK`
      And the host has set `AT#REC1="second@example.org"`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.recipients | first@example.org, second@example.org |
      And the mail for `first@example.org` has:
        | To | first@example.org |
      And the mail for `second@example.org` has:
        | To | second@example.org |

  Rule: Each address of a list gets the mail, ten at most

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
        | AT#CCREC1=""                       |
        | AT#SUBJ1="subject one"             |
        | AT#REC2="recipient2@example.org"   |
        | AT#CCREC2=""                       |
        | AT#SUBJ2="subject two"             |
        | AT#REC3="recipient3@example.org"   |
        | AT#CCREC3=""                       |
        | AT#SUBJ3="subject three"           |
      And the host has entered `body one[SUB]` after `AT#BODY1`
      And the host has entered `body two[SUB]` after `AT#BODY2`
      And the host has entered `body three[SUB]` after `AT#BODY3`
      And the modem is connected over "GPRS"

    @BV @needs-routes @needs-gprs-outcome @E-87
    Scenario Outline: Two addresses in <parameter>
      Given the host has entered `dev1@example.org[CR][LF]dev2@example.net<end>` after `AT#<parameter>ADD`
      When the host issues `<command>`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.recipients | dev1@example.org, dev2@example.net |
      And the mail for `dev1@example.org` has:
        | To      | dev1@example.org, dev2@example.net |
        | Subject | <subject>                          |
      And the mail for `dev2@example.net` has:
        | To      | dev1@example.org, dev2@example.net |
        | Subject | <subject>                          |

      Examples:
        | id                | parameter | command      | subject       | end           |
        | R-3-023.rec1-sent | REC1      | AT#SENDMAIL1 | subject one   | [SUB]         |
        | R-3-023.rec2-sent | REC2      | AT#SENDMAIL2 | subject two   | [CR][LF][SUB] |
        | R-3-023.rec3-sent | REC3      | AT#SENDMAIL3 | subject three | [SUB]         |

    @BV @needs-routes @needs-gprs-outcome @E-87
    Scenario Outline: Ten addresses in <parameter>
      Given the host has entered `dev01@example.org[CR][LF]dev02@example.org[CR][LF]dev03@example.org[CR][LF]dev04@example.org[CR][LF]dev05@example.org[CR][LF]dev06@example.org[CR][LF]dev07@example.org[CR][LF]dev08@example.org[CR][LF]dev09@example.org[CR][LF]dev10@example.org[SUB]` after `AT#<parameter>ADD`
      When the host issues `<command>`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.recipients | dev01@example.org, dev02@example.org, dev03@example.org, dev04@example.org, dev05@example.org, dev06@example.org, dev07@example.org, dev08@example.org, dev09@example.org, dev10@example.org |
      And the mail for `dev01@example.org` has:
        | To | dev01@example.org, dev02@example.org, dev03@example.org, dev04@example.org, dev05@example.org, dev06@example.org, dev07@example.org, dev08@example.org, dev09@example.org, dev10@example.org |
      And the mail for `dev10@example.org` has:
        | Subject | <subject> |

      Examples:
        | id                | parameter | command      | subject       |
        | R-3-021.rec1-sent | REC1      | AT#SENDMAIL1 | subject one   |
        | R-3-021.rec2-sent | REC2      | AT#SENDMAIL2 | subject two   |
        | R-3-021.rec3-sent | REC3      | AT#SENDMAIL3 | subject three |

    # A To field of one line would be longer than mail allows, so only who gets the mail is judged.
    @R-3-021.sent-long @BV @needs-routes @needs-gprs-outcome @E-87
    Scenario: Ten addresses of 120 characters each
      Given the host issues `AT#REC1ADD`
      And the host writes `dev01-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120[CR][LF]`
      And the host writes `dev02-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120[CR][LF]`
      And the host writes `dev03-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120[CR][LF]`
      And the host writes `dev04-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120[CR][LF]`
      And the host writes `dev05-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120[CR][LF]`
      And the host writes `dev06-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120[CR][LF]`
      And the host writes `dev07-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120[CR][LF]`
      And the host writes `dev08-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120[CR][LF]`
      And the host writes `dev09-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120[CR][LF]`
      And the host writes `dev10-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120[SUB]`
      And the modem answers within 5 s `OK`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.recipients | dev01-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120, dev02-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120, dev03-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120, dev04-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120, dev05-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120, dev06-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120, dev07-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120, dev08-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120, dev09-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120, dev10-0010-0015-0020-0025-0030-0035-0040-0045-0050@m055.m060.m065.m070.m075.m080.m085.m090.m095.m100.m105.m110.m115.m120 |

    @BV @needs-routes @needs-gprs-outcome @E-87 @E-89
    Scenario Outline: <count> addresses in REC1: the first ten get the mail
      Given the host issues `AT#REC1ADD`
      And the host writes `dev01@example.org[CR][LF]dev02@example.org[CR][LF]dev03@example.org[CR][LF]dev04@example.org[CR][LF]dev05@example.org[CR][LF]`
      And the host writes `dev06@example.org[CR][LF]dev07@example.org[CR][LF]dev08@example.org[CR][LF]dev09@example.org[CR][LF]dev10@example.org[CR][LF]`
      And the host writes `<surplus>[SUB]`
      And the modem answers within 5 s `OK`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.recipients | dev01@example.org, dev02@example.org, dev03@example.org, dev04@example.org, dev05@example.org, dev06@example.org, dev07@example.org, dev08@example.org, dev09@example.org, dev10@example.org |

      Examples:
        | id                  | count  | surplus                                    |
        | R-3-025.sent        | Twelve | dev11@example.org[CR][LF]dev12@example.org |
        | R-3-025.sent-eleven | Eleven | dev11@example.org                          |

    @BV @needs-routes @needs-gprs-outcome @E-92
    Scenario Outline: One address in <parameter> in place of a list: exactly this one gets the mail
      Given the host has entered `old1@example.org[CR][LF]old2@example.org[SUB]` after `AT#<parameter>ADD`
      And the host has set `AT#<parameter>="single@example.org"`
      When the host issues `<command>`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.recipients | single@example.org |
      And the mail for `single@example.org` has:
        | To      | single@example.org |
        | Subject | <subject>          |

      Examples:
        | id                | parameter | command      | subject       |
        | R-3-022.rec1-sent | REC1      | AT#SENDMAIL1 | subject one   |
        | R-3-022.rec2-sent | REC2      | AT#SENDMAIL2 | subject two   |
        | R-3-022.rec3-sent | REC3      | AT#SENDMAIL3 | subject three |

    @BV @needs-routes @needs-gprs-outcome @E-87
    Scenario Outline: A list in <parameter> in place of <former>: only the new addresses get the mail
      Given the host has entered `<entered>[SUB]` after `AT#<parameter>ADD`
      And the host has entered `new1@example.org[CR][LF]new2@example.org[SUB]` after `AT#<parameter>ADD`
      When the host issues `<command>`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.recipients | new1@example.org, new2@example.org |

      Examples:
        | id                | parameter | command      | former         | entered                                                          |
        | R-3-024.rec1-sent | REC1      | AT#SENDMAIL1 | a longer list  | old1@example.org[CR][LF]old2@example.org[CR][LF]old3@example.org |
        | R-3-024.rec2-sent | REC2      | AT#SENDMAIL2 | a list as long | old1@example.org[CR][LF]old2@example.org                         |
        | R-3-024.rec3-sent | REC3      | AT#SENDMAIL3 | a shorter list | old1@example.org                                                 |

    @R-3-021.stale @BV @needs-routes @needs-gprs-outcome @E-87
    Scenario: A mail to a list, then one to a single address
      Given the host has entered `dev1@example.org[CR][LF]dev2@example.net[SUB]` after `AT#REC1ADD`
      And the host issues `AT#SENDMAIL1`
      And the modem answers within 60 s `OK`
      When the host issues `AT#SENDMAIL2`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.recipients | dev1@example.org, dev2@example.net, recipient2@example.org |
      And the mail for `recipient2@example.org` has:
        | To | recipient2@example.org |
