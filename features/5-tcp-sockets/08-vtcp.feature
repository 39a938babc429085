@E-10 @E-152 @E-154
Feature: #VTCP: the TCP parameters of a socket

  Both sockets have the same four parameters; the report is of one socket, its number in front of every value.

  Rule: AT#VTCP=1 and AT#VTCP=2 show the value of each of the four parameters of that socket

    @BV @E-155
    Scenario Outline: AT#VTCP=<socket> shows <line>
      Given the host has set `<setting>`
      When the host issues `AT#VTCP=<socket>`
      Then among the lines reported is `<line>`

      Examples:
        | id            | covers  | socket | setting                        | line                          |
        | T-5-08.r01.s1 | R-5-003 | 1      | AT#DLEMODE=1,0                 | #DLEMODE: 1,0                 |
        | T-5-08.r01.s2 | R-5-003 | 2      | AT#DLEMODE=2,0                 | #DLEMODE: 2,0                 |
        | T-5-08.r02.s1 | R-5-011 | 1      | AT#TCPPORT=1,1123              | #TCPPORT: 1,1123              |
        | T-5-08.r02.s2 | R-5-011 | 2      | AT#TCPPORT=2,1123              | #TCPPORT: 2,1123              |
        | T-5-08.r03.s1 | R-5-015 | 1      | AT#TCPSERV=1,"tcp.example.org" | #TCPSERV: 1,"tcp.example.org" |
        | T-5-08.r03.s2 | R-5-015 | 2      | AT#TCPSERV=2,"tcp.example.org" | #TCPSERV: 2,"tcp.example.org" |
        | T-5-08.r04.s1 | R-5-019 | 1      | AT#TCPTXDELAY=1,240            | #TCPTXDELAY: 1,240            |
        | T-5-08.r04.s2 | R-5-019 | 2      | AT#TCPTXDELAY=2,240            | #TCPTXDELAY: 2,240            |

  Rule: AT#VTCP=1 and AT#VTCP=2 report DLEMODE, TCPSERV, TCPPORT and TCPTXDELAY, in this order, and answer OK

    @T-5-09.r01 @R-5-045 @BV @needs-reset @E-19 @E-21 @E-83 @E-148
    Scenario: AT#VTCP=2 after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#VTCP=2`
      Then the modem reports:
        """
        #DLEMODE: 2,1
        #TCPSERV: 2,""
        #TCPPORT: 2,0
        #TCPTXDELAY: 2,100
        """
      And the modem answers `OK`

    @R-5-045.s1 @BV @needs-reset @E-19 @E-21 @E-83
    Scenario: AT#VTCP=1 after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#VTCP=1`
      Then the modem reports:
        """
        #DLEMODE: 1,1
        #TCPSERV: 1,""
        #TCPPORT: 1,0
        #TCPTXDELAY: 1,100
        """
      And the modem answers `OK`

    @R-5-044.s1 @T-B-09.r03 @T-B-09.r04 @R-B-044 @BV @E-83
    Scenario: AT#VTCP=1 shows socket 1 while socket 2 has other values
      Given the host has set:
        | AT#DLEMODE=1,0                 |
        | AT#TCPSERV=1,"tcp.example.org" |
        | AT#TCPPORT=1,1123              |
        | AT#TCPTXDELAY=1,240            |
        | AT#DLEMODE=2,1                 |
        | AT#TCPSERV=2,"two.example.org" |
        | AT#TCPPORT=2,2123              |
        | AT#TCPTXDELAY=2,480            |
      When the host issues `AT#VTCP=1`
      Then the modem reports:
        """
        #DLEMODE: 1,0
        #TCPSERV: 1,"tcp.example.org"
        #TCPPORT: 1,1123
        #TCPTXDELAY: 1,240
        """
      And the modem answers `OK`

    @R-5-044.s2 @R-5-008 @BV @E-83
    Scenario: AT#VTCP=2 shows socket 2 while socket 1 has other values
      Given the host has set:
        | AT#DLEMODE=1,0                 |
        | AT#TCPSERV=1,"tcp.example.org" |
        | AT#TCPPORT=1,1123              |
        | AT#TCPTXDELAY=1,240            |
        | AT#DLEMODE=2,1                 |
        | AT#TCPSERV=2,"two.example.org" |
        | AT#TCPPORT=2,2123              |
        | AT#TCPTXDELAY=2,480            |
      When the host issues `AT#VTCP=2`
      Then the modem reports:
        """
        #DLEMODE: 2,1
        #TCPSERV: 2,"two.example.org"
        #TCPPORT: 2,2123
        #TCPTXDELAY: 2,480
        """
      And the modem answers `OK`

    # Appendix B lists the command without a socket, chapter 5 demands one.
    @R-5-044.bare @BV @E-155
    Scenario: AT#VTCP names no socket
      When the host issues `AT#VTCP`
      Then whatever the modem answers is recorded

    @BI @E-08 @E-09 @E-22
    Scenario Outline: AT#VTCP has no socket <socket>
      When the host issues `AT#VTCP=<socket>`
      Then the modem answers `#CME ERROR: 34882`

      Examples:
        | id           | socket |
        | R-5-044.id-0 | 0      |
        | R-5-044.id-3 | 3      |
